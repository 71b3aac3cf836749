import { html, type raw } from 'hono/html'
import type { ProgrammeReport, Report } from '../../shared/assessment/assess.ts'
import type { Language } from '../http/language.ts'
import type { FieldProblem } from '../http/problem.ts'
import { type Group, groupOf, groups, pageWords } from './page-words.ts'
import type { ProgrammeWords, SharedWords } from './texts.ts'

type Markup = ReturnType<typeof raw> | Promise<ReturnType<typeof raw>>

/** A report and the words it is told in. */
export type Told = {
  readonly report: Report
  readonly programmes: ReadonlyMap<string, ProgrammeWords>
  readonly shared: SharedWords | undefined
  readonly language: Language
}

/** Where a plain page leads. */
export const paths = {
  id: { form: '/penilaian', help: '/bantuan', programme: '/program/' },
  en: { form: '/en/assessment', help: '/en/help', programme: '/en/programme/' },
} as const

const labelsOf = (missing: readonly string[], shared: SharedWords | undefined): string => {
  const label = (path: string) =>
    shared?.facts.find(({ id }) => path === id || path.startsWith(`${id}.`))?.label ?? path
  return [...new Set(missing.map(label))].join(', ')
}

/** One sentence about where the student stands with this programme. */
function sentence({ outlook, intake }: ProgrammeReport, { language, shared }: Told): string {
  const words = pageWords[language]
  switch (outlook.kind) {
    case 'ready':
      return ''
    case 'chance':
      return outlook.because.map((doubt) => words.doubts[doubt](intake.asOf)).join(' ')
    case 'reachable': {
      const months = outlook.plan?.months
      return months === undefined
        ? ''
        : words.months(Math.round(months.min), months.max && Math.round(months.max))
    }
    case 'ask':
      return words.missing(labelsOf(outlook.missing, shared))
    case 'dormant':
      return words.because[outlook.because]
    case 'closed':
      return outlook.because === 'informal' ? words.informal : words.fixed
  }
}

/** The requirements that stand between the student and this door. */
const inTheWay = ({ outlook }: ProgrammeReport): readonly string[] => {
  if (outlook.kind === 'closed') return outlook.because === 'informal' ? [] : outlook.because
  return 'unmet' in outlook ? outlook.unmet : []
}

function notMet(programme: ProgrammeReport, { programmes, language }: Told): Markup | '' {
  const ids = inTheWay(programme)
  const named = programmes.get(programme.id)?.requirements ?? []
  const titles = named.filter(({ id }) => ids.includes(id)).map(({ title }) => title)
  if (titles.length === 0) return ''
  return html`<p>${pageWords[language].notMet}</p>
    <ul>${titles.map((title) => html`<li>${title}</li>`)}</ul>`
}

function card(programme: ProgrammeReport, told: Told): Markup {
  const words = pageWords[told.language]
  const { met, own, gap, unknown } = programme.score ?? { met: 0, own: 0, gap: 0, unknown: 0 }
  const address = `${paths[told.language].programme}${programme.id}`
  const said = sentence(programme, told)
  return html`<li class="card">
    <h3><a href="${address}">${told.programmes.get(programme.id)?.shortName ?? programme.id}</a></h3>
    ${own > 0 ? html`<p>${words.tally(met, own, gap, unknown)}</p>` : ''}
    ${said === '' ? '' : html`<p>${said}</p>`}
    ${notMet(programme, told)}
  </li>`
}

function groupOfCards(group: Group, told: Told): Markup {
  const words = pageWords[told.language]
  const { programmes } = told.report
  const here = programmes.filter(({ outlook }) => groupOf[outlook.kind] === group)
  if (here.length === 0) return html``
  return html`<section>
    <h2>${words.groups[group]}</h2>
    <p class="small">${words.count(here.length, programmes.length)}</p>
    <ul class="cards">${here.map((programme) => card(programme, told))}</ul>
  </section>`
}

/** The same verdicts a phone would show, and what stands in the way, as a page without script. */
export function resultPage(told: Told): Markup {
  const words = pageWords[told.language]
  const { form, help } = paths[told.language]
  return html`<h1>${words.title}</h1>
    <p class="lead">${words.lead}</p>
    <p class="small">${words.notKept}</p>
    ${groups.map((group) => groupOfCards(group, told))}
    <p><a class="button" href="${help}">${words.talk}</a> <a href="${form}">${words.again}</a></p>`
}

/** What has to be corrected, field by field. */
export function problemPage(fields: readonly FieldProblem[], language: Language): Markup {
  const words = pageWords[language]
  return html`<h1>${words.problemsTitle}</h1>
    <p class="lead">${words.problemsLead}</p>
    <ul>${fields.map(({ field, detail }) => html`<li><strong>${field}</strong>: ${detail}</li>`)}</ul>
    <p><a class="button" href="${paths[language].form}">${words.back}</a></p>`
}

/** A frame with its two slots filled. */
export const framed = (frame: string, title: string, content: string): string =>
  frame
    .replaceAll('<!--frame:title-->', () => title)
    .replaceAll('<!--frame:content-->', () => content)
