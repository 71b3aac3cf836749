import { mayEmbed } from '../../shared/campus/campus.ts'
import { type Origin, type OriginRead, originFrom } from '../../shared/campus/origin.ts'
import { originWords } from '../../shared/campus/origin-words.ts'
import { html, type Markup } from '../../shared/result/markup.ts'
import type { Language } from '../http/language.ts'
import { staffPath } from '../http/staff-page.ts'
import { carried, type Shown, widgetAddress, widgetPath } from './shown.ts'
import { widgetWords } from './words.ts'

// Which pages may show a campus's widget, and what an address that was typed counts as.

/** Where a campus partner manages them. */
export const originsPath = (language: Language): string => staffPath(language, '/campus/origins')

export const notesOn = (read: OriginRead, language: Language): readonly string[] =>
  read.kind === 'origin'
    ? read.notes.map((note) => originWords(note)[language])
    : [originWords(read)[language]]

const verdict = (read: OriginRead, { campus, language }: Shown): Markup | '' => {
  if (read.kind !== 'origin') return ''
  const words = widgetWords[language]
  const known = campus !== undefined && mayEmbed(campus, read.origin)
  return html`<p><strong>${words.meant(read.origin)}</strong></p>
    ${campus === undefined ? '' : html`<p>${known ? words.isRegistered : words.isNotRegistered}</p>`}`
}

/** Whoever may register it is asked to sign in there. */
const registering = (read: OriginRead, { campus, language }: Shown): Markup | '' => {
  const words = widgetWords[language]
  if (read.kind !== 'origin' || campus === undefined || mayEmbed(campus, read.origin)) return ''
  const there = `${originsPath(language)}?${new URLSearchParams({ address: read.origin })}`
  return html`<p>${words.registerHow}</p>
    <p><a href="${there}">${words.register}</a></p>`
}

/** The address it has to be instead, or may be as well if that is not registered yet. */
const otherOf = (read: OriginRead, campus: Shown['campus']): Origin | undefined => {
  if (read.kind === 'not-encrypted') return read.instead
  const notes = read.kind === 'origin' ? read.notes : []
  const other = notes.find((note) => note.kind === 'this-name-only')?.other
  return other !== undefined && campus?.origins.includes(other) ? undefined : other
}

/** One tap away. */
const other = (read: OriginRead, { campus, chosen, language }: Shown): Markup | '' => {
  const address = otherOf(read, campus)
  if (address === undefined) return ''
  const path = widgetAddress(language, chosen, { address })
  return html`<p><a href="${path}#origins">${widgetWords[language].checkOther(address)}</a></p>`
}

const checked = (shown: Shown): Markup | '' => {
  const { chosen, language } = shown
  if (chosen.address === '') return ''
  const read = originFrom(chosen.address)
  const look = read.kind === 'origin' ? '' : ' sign-warn'
  return html`<div class="card stack${look}" role="status">${verdict(read, shown)}
    ${notesOn(read, language).map((note) => html`<p>${note}</p>`)}
    ${registering(read, shown)}
    ${other(read, shown)}</div>`
}

/** The registered addresses, a way to check one, and the rules. */
export function originsPart(shown: Shown): Markup {
  const { campus, chosen, language } = shown
  const words = widgetWords[language]
  const listed =
    campus === undefined || campus.origins.length === 0
      ? html`<p>${words.originsNone}</p>`
      : html`<ul>${campus.origins.map((origin) => html`<li><code>${origin}</code></li>`)}</ul>`
  return html`<section class="stack" id="origins"><h2>${words.originsTitle}</h2><p>${words.originsLead}</p>
    <p>${words.registersThere} <a href="${originsPath(language)}">${words.registerSignIn}</a></p>
    ${campus === undefined ? '' : listed}
    <form method="get" action="${widgetPath(language)}#origins" class="card stack">
      ${carried(chosen, 'address')}
      <div class="entry"><label for="address">${words.address}</label>
        <input id="address" name="address" value="${chosen.address}" maxlength="2048" autocomplete="url" spellcheck="false" /></div>
      <p class="actions"><button class="button button-quiet">${words.check}</button></p></form>
    ${checked(shown)}
    <h3>${words.rulesTitle}</h3><ul>${words.rules.map((rule) => html`<li>${rule}</li>`)}</ul></section>`
}
