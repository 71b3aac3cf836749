import { dayText } from '../../../../../shared/booking/when.ts'
import { codeOf } from '../../../../../shared/casework/code.ts'
import { logShown, notesShown } from '../../../../../shared/casework/student-log.ts'
import type { OverrideSeen, StudentCase } from '../../../../../shared/casework/student-view.ts'
import type { StudentWords } from '../../../../../shared/casework/student-words/words.ts'
import type { Answer, Facts } from '../../../../../shared/facts/answer.ts'
import type { HumanMark } from '../../../../../shared/result/human-mark.ts'
import { html, type Markup } from '../../../../../shared/result/markup.ts'
import { dayWords } from '../../../../../shared/result/numbers.ts'
import type { OwnerHeld } from './kept-view.ts'
import type { OfficeWords } from './office-words/words.ts'

// What a student reads of their case on their own page: to whom it is shown, what was done with it,
// and what it says of their programmes.

/** What is told with: words, and the names of what the case speaks of. */
export type CaseParts = {
  readonly language: 'id' | 'en'
  readonly words: OfficeWords
  readonly told: StudentWords
  readonly officeName: (id: string) => string
  readonly programmeName: (id: string) => string
  /** The page of a programme. */
  readonly programmePath: (id: string) => string
  readonly requirementTitle: (programme: string, requirement: string) => string
  readonly factName: (id: string) => string
  readonly answer: (answer: Answer, fact: string) => string
  /** The answers as the student gave them. */
  readonly facts: Facts
}

const zone = 'Asia/Makassar'

const section = (heading: string, inside: Markup): Markup =>
  html`<section class="stack"><h3>${heading}</h3>${inside}</section>`

const row = (name: string, value: string | undefined): Markup | '' =>
  value ? html`<div><dt>${name}</dt><dd>${value}</dd></div>` : ''

const ended = (
  one: StudentCase,
  { counselor }: OwnerHeld,
  { language, words, officeName }: CaseParts,
): Markup | '' => {
  if (one.withdrawnAt === undefined) return ''
  const said = counselor?.endedFor === 'age' ? words.endedForAge : words.withdrawn
  return html`<p class="notice">${said(officeName(one.office), dayText(one.withdrawnAt, zone, language))}</p>`
}

/** To whom it is shown now and with which words, or that it no longer is. */
export function sharingShown(one: StudentCase, held: OwnerHeld, parts: CaseParts): Markup {
  const { language, words, officeName } = parts
  const { counselor: said } = held
  if (one.sharedAt === undefined || said === undefined || said.withdrawnAt !== undefined)
    return html`${ended(one, held, parts)}`
  const { told } = words
  const contact = said.contact && `${said.contact.name}, ${said.contact.reach}`
  const next = words.next(officeName(said.office), said.contact?.reach)
  return html`<p><strong>${words.sharedWith(officeName(said.office), dayText(one.sharedAt, zone, language))}</strong></p>
    <p>${words.code} <strong class="code">${codeOf(held.id)}</strong></p>
    <dl class="told-office">${row(told.contact, contact)}${row(told.question, said.question)}${row(
      told.urgent,
      said.urgent ? words.yes : undefined,
    )}${row(told.leaves, said.leaves && dayWords(said.leaves, language))}</dl>
    <p>${next}</p>`
}

const programmeLink = (id: string, { programmeName, programmePath }: CaseParts): Markup =>
  html`<a href="${programmePath(id)}">${programmeName(id)}</a>`

const recommended = (one: StudentCase, parts: CaseParts): Markup | '' =>
  one.recommended.length === 0
    ? ''
    : section(
        parts.words.recommended,
        html`<ul class="ticks">${one.recommended.map(
          ({ programme, by, at }) => html`<li>${programmeLink(programme, parts)}
            <span class="small">${parts.words.recommendedBy(by, dayText(at, zone, parts.language))}</span></li>`,
        )}</ul>`,
      )

/** What a human said of one programme or requirement, in lines. */
const verdictLines = (one: OverrideSeen, parts: CaseParts): readonly [string, string] => {
  const { words, language } = parts
  if (one.kind === 'under-review')
    return [words.underReview, words.underReviewMore(dayText(one.since, zone, language))]
  const more = words.decidedMore(one.by, dayText(one.at, zone, language))
  const again = one.earlier ? ` ${words.decidedOnce}` : ''
  return [words.decided[one.verdict], `${more} ${one.reason}${again}`]
}

const aboutOf = ({ programme, requirement }: OverrideSeen, parts: CaseParts): string =>
  requirement === undefined ? parts.words.whole : parts.requirementTitle(programme, requirement)

const verdictsOf = (
  kind: OverrideSeen['kind'],
  heading: string,
  one: StudentCase,
  parts: CaseParts,
): Markup | '' => {
  const those = one.decided.filter((each) => each.kind === kind)
  if (those.length === 0) return ''
  return section(
    heading,
    html`<ul class="stack verdicts">${those.map((each) => {
      const [lead, more] = verdictLines(each, parts)
      return html`<li>${programmeLink(each.programme, parts)}, ${aboutOf(each, parts)}
        <p><strong>${lead}.</strong> <span class="small">${more}</span></p></li>`
    })}</ul>`,
  )
}

/** What holds by a human's word stands apart from what does not hold yet. */
const verdicts = (one: StudentCase, parts: CaseParts): Markup => {
  const { decided, waiting } = parts.words.verdicts
  return html`${verdictsOf('decided', decided, one, parts)}${verdictsOf('under-review', waiting, one, parts)}`
}

const correctedShown = (
  { fact, answer, reason, by, at, earlier }: StudentCase['corrected'][number],
  parts: CaseParts,
): Markup => {
  const { words, language } = parts
  const before = parts.facts[fact]
  const name = parts.factName(fact)
  if (earlier)
    return html`<li class="card"><p><strong>${name}</strong>
      <span class="small">${words.correctedOnce(by, dayText(at, zone, language))}</span></p></li>`
  return html`<li class="card"><p><strong>${name}</strong>
      <span class="small">${words.corrected(by, dayText(at, zone, language))}</span></p>
    <dl class="side-by-side"><div><dt>${words.was}</dt><dd>${before === undefined ? words.notTold : parts.answer(before, fact)}</dd></div>
      <div><dt>${words.is}</dt><dd>${parts.answer(answer as Answer, fact)}</dd></div></dl>
    <p class="small">${parts.told.log.reason(reason)}</p>
    <p><button class="button button-quiet" type="button" data-office="disagree" data-about="${words.disagreeWith(name)}">${words.disagree}</button></p></li>`
}

type Seen = StudentCase['confirmed'][number]

const confirmedShown = ({ fact, document, by, seen, earlier }: Seen, parts: CaseParts): Markup => {
  const { words, told, language } = parts
  const said = earlier ? words.confirmedOnce : words.confirmed
  return html`<li><strong>${parts.factName(fact)}</strong>
    <span class="small">${said(told.documents[document], by, dayWords(seen, language))}</span></li>`
}

const facts = (one: StudentCase, parts: CaseParts): Markup | '' => {
  const { words } = parts
  if (one.corrected.length + one.confirmed.length === 0) return ''
  const [holding, once] = [false, true].map((old) =>
    one.confirmed.filter(({ earlier = false }) => earlier === old),
  )
  return section(
    words.facts,
    html`<p class="small">${words.factsLead}</p>
      <ul class="stack">${one.corrected.map((each) => correctedShown(each, parts))}</ul>
      <ul class="ticks">${(holding ?? []).map((each) => confirmedShown(each, parts))}</ul>
      ${once?.length ? html`<ul>${once.map((each) => confirmedShown(each, parts))}</ul>` : ''}`,
  )
}

const followUp = ({ followUp: next }: StudentCase, { words, language }: CaseParts): Markup | '' =>
  next === undefined
    ? ''
    : section(
        words.followUp,
        html`<p>${words.followUpOn(dayWords(next.on, language))} ${next.what}</p>`,
      )

const forLog = ({
  language,
  told,
  officeName,
}: Pick<CaseParts, 'language' | 'told' | 'officeName'>) => ({
  language,
  words: told,
  officeName,
})

/** What the counselor says to the student, for the top of their page; undefined: nothing yet. */
export function newsShown(one: StudentCase, parts: CaseParts): Markup | undefined {
  const { notes, followUp: next, recommended: named, decided } = one
  if (notes.length + named.length + decided.length === 0 && next === undefined) return undefined
  return html`<h2>${parts.words.news}</h2>${notesShown(notes, forLog(parts)) ?? ''}${followUp(one, parts)}${recommended(one, parts)}${verdicts(one, parts)}`
}

/** Answers that the office checked, beside what the student said. */
export const caseShown = (one: StudentCase, parts: CaseParts): Markup => html`${facts(one, parts)}`

/** Who looked and what they did. */
export function lookedShown(
  { views }: Pick<StudentCase, 'views'>,
  parts: Pick<CaseParts, 'language' | 'told' | 'officeName'>,
): Markup {
  const { log } = parts.told
  return section(
    log.heading,
    html`<p class="small">${log.lead}</p>${logShown(views, forLog(parts))}`,
  )
}

/** The marks of programmes of which a human says something else than the rules, or may. */
export function marksOf(one: StudentCase, parts: CaseParts): ReadonlyMap<string, HumanMark> {
  const { marks } = parts.words
  const byProgramme = Map.groupBy(one.decided, ({ programme }) => programme)
  return new Map(
    [...byProgramme].map(([programme, all]) => {
      const waits = all.some(({ kind }) => kind === 'under-review')
      const lines = all.map(
        (each) => `${aboutOf(each, parts)}: ${verdictLines(each, parts).join('. ')}`,
      )
      return [programme, { tag: waits ? marks.waiting : marks.decided, lines }]
    }),
  )
}
