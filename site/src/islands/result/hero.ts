import type { ProgrammeReport } from '../../../../shared/assessment/assess.ts'
import type { Settler } from '../../../../shared/facts/fact.ts'
import type { ProgrammeCard, Rates } from './desk.ts'
import type { Door } from './door.ts'
import { isKin } from './kin.ts'
import type { ProgrammeWords } from './lexicon.ts'
import { html, type Markup } from './markup.ts'
import { months, ownMoney, pay, range, rupiah, type Speech, totalOf } from './numbers.ts'
import { labelsOf, type Shelf } from './shelf.ts'
import { stepName } from './step-name.ts'
import { tallyMarks, tallyWords } from './tally.ts'

export type HeroParts = {
  readonly door: Door
  readonly card: ProgrammeCard
  readonly rates: Rates
  readonly shelf: Shelf
  readonly speech: Speech
  readonly planning: boolean
  readonly readOnly: boolean
  /** The programme's own words, once they are here. */
  readonly words?: ProgrammeWords | undefined
}

const row = (name: string, value: Markup | string | undefined): Markup =>
  value === undefined ? html`` : html`<div><dt>${name}</dt><dd>${value}</dd></div>`

const lines = (all: readonly (string | undefined)[]): Markup | undefined => {
  const said = all.filter((one) => one !== undefined)
  return said.length === 0 ? undefined : html`${said.map((one) => html`<span>${one}</span>`)}`
}

/** The first sentence of a requirement; the whole of it stands where the programme is opened. */
const inShort = (title: string): string =>
  title.split(/(?<=[\p{L}\d)]{2}[.;]) (?=\p{Lu})/u)[0] ?? title

const titles = (ids: readonly string[], words: ProgrammeWords | undefined) =>
  words === undefined
    ? []
    : ids.flatMap((id) => {
        const title = words.requirements.find((one) => one.id === id)?.title
        return title === undefined ? [] : [inShort(title)]
      })

const bullets = (items: readonly string[]): Markup =>
  html`<ul>${items.map((one) => html`<li>${one}</li>`)}</ul>`

/** What somebody else still has to settle before applying. */
const openTo = ({ requirements }: ProgrammeReport, settler: Settler): readonly string[] =>
  requirements.flatMap((one) => {
    const theirs = one.settledBy === settler && one.phase === 'apply' && one.kind === 'must'
    return theirs && !one.duty && one.verdict !== 'met' ? [one.id] : []
  })

const openMax = 5

/** What is missing, in the words of the law; what is not known, in the words of the questions. */
const lacking = ({ door, speech, shelf, words }: HeroParts): Markup => {
  const text = speech.words.door
  const { outlook } = door.programme
  if (outlook.kind === 'ready' || outlook.kind === 'chance') {
    const by = (settler: Settler) => {
      const asked = openTo(door.programme, settler)
      const said = titles(asked, words)
      return said.length > 0 ? bullets(said) : undefined
    }
    const waits = (door.programme.score?.unknown ?? 0) > 0
    return html`${row(text.lacking, waits ? text.waits : text.nothing)}
      ${row(text.fromEmployer, by('employer'))}
      ${row(text.fromAuthority, by('authority'))}`
  }
  const unmet = 'unmet' in outlook ? titles(outlook.unmet, words) : []
  const open = outlook.kind === 'ask' ? labelsOf(outlook.missing, shelf) : []
  return html`${unmet.length > 0 ? row(text.lacking, bullets(unmet)) : ''}${
    open.length > 0
      ? row(
          text.open,
          bullets(
            open.length > openMax
              ? [...open.slice(0, openMax - 1), speech.words.trace.more(open.length - openMax + 1)]
              : open,
          ),
        )
      : ''
  }`
}

const planOf = ({ outlook }: ProgrammeReport) =>
  outlook.kind === 'reachable' ? outlook.plan : undefined

const time = ({ door, card, speech, planning }: HeroParts): Markup => {
  const text = speech.words.door
  const plan = planOf(door.programme)
  const steps = plan && months(plan.months, speech)
  const waiting = months(card.months, speech)
  const said = lines([
    planning && plan === undefined ? text.planning : steps && text.steps(steps),
    waiting && text.waiting(waiting),
  ])
  return row(text.time, said ?? speech.words.unknown)
}

const cost = ({ door, words, rates, speech }: HeroParts): Markup => {
  const text = speech.words.door
  if (words === undefined) return row(text.cost, '…')
  const plan = planOf(door.programme)
  const steps = plan && range(plan.rupiah, speech, (value) => rupiah(value, speech.language))
  const own = ownMoney(totalOf(words.costs, 'student', rates), speech)
  const open = plan?.rupiah.max === null ? `, ${speech.words.somePartUnknown}` : ''
  if (steps === undefined || plan?.rupiah.max === 0) return row(text.cost, own)
  const both = lines([text.costSteps(`${steps}${open}`), text.costProgramme(own)])
  return row(text.cost, html`${both ?? ''}<span class="small">${text.costBoth}</span>`)
}

const jobsMax = 3

/** The jobs that use what the student studies; the first ones where none does. */
const job = ({ words, shelf, door, speech }: HeroParts): string | undefined => {
  const jobs = words?.occupations ?? []
  const kin = jobs.filter(({ isco08 }) => isKin(door.field ?? '', isco08))
  const shown = (kin.length > 0 ? kin : jobs).slice(0, jobsMax).map(({ label }) => label)
  if (shown.length === 0) return shelf.programmes[door.programme.id]?.job
  const more = jobs.length - shown.length
  return [shown.join('; '), more > 0 ? speech.words.trace.more(more) : ''].join(' ').trim()
}

const tally = ({ door, speech }: HeroParts): Markup | undefined => {
  const { score } = door.programme
  if (score === undefined) return undefined
  return html`${tallyMarks(score)} <strong>${tallyWords(score, speech)}</strong>
    <span class="small">${speech.words.tally.whole}</span>`
}

/** What kind of figure the pay is (an average, a legal floor, an old offer), up to its first figures. */
const payNote = ({ words }: HeroParts): Markup => {
  const [said] =
    words?.pay?.note?.split(/(?<=[\p{L}\d)]{2})(?:[.;](?: (?=\p{Lu}|\d)|$)|: (?=\d))/u) ?? []
  return said ? html`<span class="pay-note">${said}.</span>` : html``
}

const eyebrow = ({ door, shelf, speech }: HeroParts): string => {
  const text = speech.words.door
  if (door.fit === 'by-field')
    return text.byField(shelf.fields[door.field ?? ''] ?? door.field ?? '')
  return door.fit === 'any-field' ? text.anyField : text.otherField
}

const link = (href: string, label: string): Markup =>
  html`<a class="button" href="${href}">${label}</a>`

/** The one next step: a question to answer, a step to take, or how to apply. */
export const nextStep = ({ door, shelf, speech, readOnly }: HeroParts): Markup => {
  const { next } = speech.words
  const { id, outlook } = door.programme
  const inside = `#p-${id}`
  if (readOnly) return link(inside, next.look)
  if (outlook.kind === 'ask' && outlook.conflicts.length > 0)
    return link(`${shelf.paths.assessment}#check`, next.check)
  if (outlook.kind === 'ask') {
    const [first] = outlook.missing
    const count = labelsOf(outlook.missing, shelf).length
    return first === undefined
      ? link(inside, next.look)
      : link(`${shelf.paths.assessment}#${first}@${id}`, next.answer(count))
  }
  const step = planOf(door.programme)?.steps[0]
  if (step !== undefined)
    return link(inside, next.step(stepName(step.id, shelf.moves, speech.words)))
  return link(inside, outlook.kind === 'reachable' ? next.look : next.apply)
}

/** Job, tally, what is missing, time, own money and pay of a door. */
export const heroFacts = (parts: HeroParts): Markup => {
  const { card, speech, rates } = parts
  const text = speech.words.door
  return html`<dl class="door-facts">
    ${row(text.job, job(parts))}
    ${row(text.requirements, tally(parts))}
    ${lacking(parts)}
    ${time(parts)}
    ${cost(parts)}
    ${row(text.pay, html`${pay(card.pay, rates, speech)}${payNote(parts)}`)}
  </dl>`
}

/** The nearest formal door, told whole, and one button. */
export const hero = (parts: HeroParts): Markup => {
  const { door, card, shelf, speech } = parts
  const text = speech.words.door
  const names = shelf.programmes[door.programme.id]
  const country = shelf.countries[card.country] ?? card.country
  return html`<p class="eyebrow">${eyebrow(parts)}</p>
    <h2 class="door-name" id="door" tabindex="-1">${names?.name ?? door.programme.id}</h2>
    <p class="door-place">${country} <span class="tag tag-good">${speech.words.employers[card.employer]}</span></p>
    ${heroFacts(parts)}
    <p class="door-next">${nextStep(parts)}</p>
    <p class="small">${text.promise}</p>
    ${door.fit === 'by-field' ? '' : html`<p class="small">${door.fit === 'other-field' ? text.noField : ''}</p>`}`
}

/** What stands there when no formal door can be shown: never a zero, always a way on. */
export const noDoor = (shelf: Shelf, { words }: Speech): Markup =>
  html`<h2 class="door-name" id="door" tabindex="-1">${words.door.none}</h2>
    <p>${words.door.noneText}</p>
    <p class="door-next">${link(shelf.paths.assessment, words.next.begin)}</p>`
