import { topics } from '../../shared/booking/roster.ts'
import { serviceText, topicNames } from '../../shared/booking/services.ts'
import { type Campus, isLive, mayReturnTo } from '../../shared/campus/campus.ts'
import { colourFor, colourWords, type Scheme } from '../../shared/campus/colour.ts'
import { html, type Markup } from '../../shared/result/markup.ts'
import type { Language } from '../http/language.ts'
import { originsPart } from './origins.ts'
import { qrCode } from './qr.ts'
import { carried, type Shown, widgetPath } from './shown.ts'
import { aloneLink, element, framed, imported, script, scripted } from './snippet.ts'
import { widgetWords } from './words.ts'

// The page on which a campus makes its widget: choices, the real thing, and what to paste.

type Option = { readonly value: string; readonly label: string }

const select = (
  name: string,
  label: string,
  options: readonly Option[],
  chosen: string | undefined,
): Markup => html`<div class="entry"><label for="${name}">${label}</label>
    <select id="${name}" name="${name}">${options.map(
      ({ value, label: text }) =>
        html`<option value="${value}"${value === (chosen ?? '') ? html` selected` : ''}>${text}</option>`,
    )}</select></div>`

type Line = {
  readonly name: string
  readonly label: string
  readonly hint: string
  readonly value: string
  readonly problem: string | undefined
}

const line = ({ name, label, hint, value, problem }: Line): Markup => {
  const ids = [`${name}-hint`, ...(problem === undefined ? [] : [`${name}-problem`])].join(' ')
  return html`<div class="entry"><label for="${name}">${label}</label>
    <p class="small" id="${name}-hint">${hint}</p>
    ${problem === undefined ? '' : html`<p class="problem" id="${name}-problem">${problem}</p>`}
    <input id="${name}" name="${name}" value="${value}" maxlength="500" autocomplete="off"
      spellcheck="false" aria-describedby="${ids}"${problem === undefined ? '' : html` aria-invalid="true"`} /></div>`
}

const colourProblem = (text: string, scheme: Scheme, language: Language): string | undefined => {
  const read = text === '' ? undefined : colourFor(text, scheme)
  return read === undefined || read.kind === 'colour' ? undefined : colourWords(read)[language]
}

const returnProblem = ({ campus, chosen, language }: Shown): string | undefined => {
  if (chosen.returnTo === '' || campus === undefined) return undefined
  return mayReturnTo(campus, chosen.returnTo) ? undefined : widgetWords[language].returnRefused
}

const lines = (shown: Shown): readonly Markup[] => {
  const { chosen, language } = shown
  const words = widgetWords[language]
  const { colour, colourDark, returnTo } = chosen
  const hint = words.colourHint
  const light = colourProblem(colour, 'light', language)
  const dark = colourProblem(colourDark, 'dark', language)
  return [
    line({ name: 'colour', label: words.colour, hint, value: colour, problem: light }),
    line({ name: 'colourDark', label: words.colourDark, hint, value: colourDark, problem: dark }),
    line({
      name: 'returnTo',
      label: words.returnTo,
      hint: words.returnHint,
      value: returnTo,
      problem: returnProblem(shown),
    }),
  ]
}

const choices = (shown: Shown): Markup => {
  const { list, services, chosen, language } = shown
  const words = widgetWords[language]
  const any = { value: '', label: words.any }
  const campuses = list.map(({ slug, name }) => ({ value: slug, label: name }))
  const kinds = services.map((one) => ({ value: one.service, label: serviceText(one)[language] }))
  const subjects = topics.map((value) => ({ value, label: topicNames[value][language] }))
  const named = (names: Readonly<Record<string, string>>) =>
    Object.entries(names).map(([value, label]) => ({ value, label }))
  return html`<form method="get" action="${widgetPath(language)}" class="card stack">
    <h2>${words.chooseTitle}</h2>${carried({ address: chosen.address })}
    ${select('campus', words.campus, [{ value: '', label: '…' }, ...campuses], chosen.campus)}
    ${select('service', words.service, [any, ...kinds], chosen.service)}
    ${select('topic', words.topic, [any, ...subjects], chosen.topic)}
    ${select('language', words.language, named(words.languages), chosen.language)}
    ${select('mode', words.mode, named(words.modes), chosen.mode)}
    ${lines(shown)}
    <p class="actions"><button class="button">${words.make}</button></p></form>`
}

/** Something to copy: selected whole at a tap, and read out by its heading. */
const code = (id: 'code' | 'frame' | 'module', text: string, language: Language): Markup => {
  const words = widgetWords[language]
  return html`<section class="stack"><h2 id="${id}">${words[`${id}Title`]}</h2><p>${words[`${id}Lead`]}</p>
    <copy-code data-label="${words.copy}" data-done="${words.copied}"><textarea class="code" readonly
      rows="${text.split('\n').length + 1}" spellcheck="false" aria-labelledby="${id}">${text}</textarea></copy-code></section>`
}

const standing = ({ campus, language }: Shown): Markup | '' => {
  const words = widgetWords[language]
  if (campus !== undefined && !isLive(campus))
    return html`<p class="card sign-warn">${words.revoked}</p>`
  if (campus?.origins.length === 0) return html`<p class="card sign-warn">${words.candidate}</p>`
  return ''
}

const qr = (shown: Shown, campus: Campus): Markup => {
  const { chosen, rantau, language } = shown
  const words = widgetWords[language]
  const link = aloneLink(rantau, campus, chosen)
  const { campus: slug, service, topic, language: spoken } = chosen
  const asked = Object.entries({ campus: slug, service, topic, language: spoken }).filter(
    (one): one is [string, string] => one[1] !== undefined,
  )
  const file = `${widgetPath(language)}/qr.svg?${new URLSearchParams(asked)}`
  return html`<section class="stack"><h2>${words.qrTitle}</h2><p>${words.qrLead}</p>
    <div class="qr" role="img" aria-label="${words.qrLabel(link)}">${qrCode(link)}</div>
    <p class="small"><a href="${link}">${link}</a></p>
    <p><a class="button button-quiet" href="${file}" download="rantau-${campus.slug}.svg">${words.qrDownload}</a></p></section>`
}

/** Whoever keeps the site is often somebody else. */
const byMail = (text: string, language: Language): string => {
  const { mailSubject, mailLead } = widgetWords[language]
  const body = `${mailLead}\r\n\r\n${text.replaceAll('\n', '\r\n')}`
  return `mailto:?subject=${encodeURIComponent(mailSubject)}&body=${encodeURIComponent(body)}`
}

const made = (shown: Shown, campus: Campus): Markup => {
  const { chosen, rantau, language } = shown
  const words = widgetWords[language]
  const pasted = scripted(rantau, campus, chosen)
  return html`${standing(shown)}
    ${code('code', pasted, language)}
    <p><a href="${byMail(pasted, language)}">${words.mailCode}</a></p>
    <section class="stack"><h2>${words.previewTitle}</h2><p>${words.previewLead}</p>
      ${chosen.mode === 'button' ? html`<p>${words.previewButton}</p>` : ''}
      <div class="${chosen.mode === 'inline' ? 'card preview' : 'preview'}">${script(rantau)}${element(rantau, campus, chosen)}</div></section>
    ${code('frame', framed(rantau, campus, chosen), language)}
    ${qr(shown, campus)}
    ${code('module', imported(rantau, campus, chosen), language)}
    <p><a href="/embed/rantau.d.ts">${words.typesLink}</a></p>`
}

const told = (list: readonly { readonly title: string; readonly what: string }[]): Markup =>
  html`<dl class="told">${list.map(
    ({ title, what }) => html`<div><dt><strong>${title}</strong></dt><dd>${what}</dd></div>`,
  )}</dl>`

/** The whole page. */
export function widgetPage(shown: Shown): Markup {
  const { campus, rantau, language } = shown
  const words = widgetWords[language]
  return html`<h1>${words.title}</h1><p class="lead">${words.lead}</p>
    <ol class="stack">${words.steps.map(
      (step, at) =>
        html`<li>${step}${at === 1 ? html` <a href="#origins">${words.check}</a>` : ''}</li>`,
    )}</ol>
    ${choices(shown)}
    <p class="small">${words.demonstration}</p>
    ${campus === undefined ? html`<p><strong>${words.campusNone}</strong></p>` : made(shown, campus)}
    ${originsPart(shown)}
    <section class="stack"><h2>${words.blankTitle}</h2><p>${words.blankLead}</p>${told(words.blank(rantau))}</section>
    <section class="stack"><h2>${words.moreTitle}</h2><p>${words.moreLead}</p>${told(words.more)}</section>
    <section class="stack"><h2>${words.eventsTitle}</h2><p>${words.eventsLead}</p>${told(words.events)}</section>`
}
