import type { ProgrammeReport } from '../assessment/assess.ts'
import type { Beyond } from '../assessment/wishes.ts'
import type { Settler } from '../facts/fact.ts'
import { advisedOf } from './advised.ts'
import { beyondWords } from './beyond.ts'
import type { ProgrammeCard, Rates } from './card.ts'
import type { Door } from './door.ts'
import type { ProgrammeWords } from './edition-words.ts'
import { groupOf } from './groups.ts'
import { isInOffer } from './in-offer.ts'
import { isKin } from './kin.ts'
import { toldOf } from './lead.ts'
import { html, type Markup } from './markup.ts'
import { ownRange, pay, type Speech, totalOf } from './numbers.ts'
import { shape } from './shape.ts'
import { labelsOf, type Shelf } from './shelf.ts'
import { studiesFirst } from './standing.ts'
import { stepName } from './step-name.ts'
import { tallyShown } from './tally.ts'
import { planOf, restOf, shownPlan, stillPaid } from './way.ts'
import { planMonths, restWords, shownMoney } from './way-words.ts'

export type HeroParts = {
  readonly door: Door
  readonly card: ProgrammeCard
  readonly rates: Rates
  readonly shelf: Shelf
  readonly speech: Speech
  readonly planning: boolean
  readonly readOnly: boolean
  /** There is no network to read the programme's words on. */
  readonly offline?: boolean | undefined
  /** The programme's own words, once they are here. */
  readonly words?: ProgrammeWords | undefined
  /** What the door goes beyond of what the student wishes. */
  readonly beyond?: readonly Beyond[] | undefined
  /** The day their studies end, where they would be gone by then. */
  readonly graduation?: string | undefined
}

const row = (name: string, value: Markup | string | undefined, width = 'whole'): Markup =>
  value === undefined
    ? html``
    : html`<div class="fact-${width}"><dt>${name}</dt><dd>${value}</dd></div>`

const titles = (ids: readonly string[], words: ProgrammeWords | undefined) =>
  words === undefined
    ? []
    : ids.flatMap((id) => {
        const title = words.requirements.find((one) => one.id === id)?.title
        return title === undefined ? [] : [toldOf(title).lead]
      })

const bullets = (items: readonly string[]): Markup =>
  html`<ul>${items.map((one) => html`<li>${one}</li>`)}</ul>`

/** What somebody else still has to settle before applying. */
const openTo = ({ requirements }: ProgrammeReport, settler: Settler): readonly string[] =>
  requirements.flatMap((one) => {
    const theirs = one.settledBy === settler && one.phase === 'apply' && one.kind === 'must'
    return theirs && !one.duty && one.verdict !== 'met' ? [one.id] : []
  })

const shownMax = 2

const shortened = (items: readonly string[], { words }: Speech): Markup =>
  bullets(
    items.length > shownMax + 1
      ? [...items.slice(0, shownMax), words.trace.more(items.length - shownMax)]
      : items,
  )

/** What is missing in the words of the law, what is not known in the words of the questions. */
const lackingOf = ({ door, shelf, words }: HeroParts) => {
  const { outlook } = door.programme
  return {
    unmet: 'unmet' in outlook ? titles(outlook.unmet, words) : [],
    open:
      outlook.kind === 'ask'
        ? labelsOf([...outlook.missing, ...(outlook.withheld ?? [])], shelf)
        : [],
  }
}

const isReady = ({ outlook }: ProgrammeReport): boolean =>
  outlook.kind === 'ready' || outlook.kind === 'chance'

const lacking = (parts: HeroParts): Markup => {
  const { door, speech, words } = parts
  const text = speech.words.door
  if (isReady(door.programme)) {
    const waits = (door.programme.score?.unknown ?? 0) > 0
    const advised = titles(advisedOf(door.programme.requirements), words)
    return html`${row(text.own, waits ? text.waits : text.nothing)}${
      advised.length > 0 ? row(text.advised, bullets(advised)) : ''
    }`
  }
  const { unmet, open } = lackingOf(parts)
  return html`${unmet.length > 0 ? row(text.lacking, shortened(unmet, speech)) : ''}${
    open.length > 0 ? row(text.open, shortened(open, speech)) : ''
  }`
}

/** All that the short list left out, and what others still have to settle. */
const unsaid = (parts: HeroParts): Markup => {
  const { door, words, speech } = parts
  const text = speech.words.door
  if (isReady(door.programme)) {
    const by = (settler: Settler) => {
      const open = openTo(door.programme, settler)
      const told = open.filter(
        (id) => settler !== 'employer' || (words && isInOffer({ id }, words)),
      )
      const said = titles(told, words)
      return said.length > 0 ? bullets(said) : undefined
    }
    return html`${row(text.fromEmployer, by('employer'))}${row(text.fromAuthority, by('authority'))}`
  }
  const whole = (name: string, items: readonly string[]) =>
    row(name, items.length > shownMax + 1 ? bullets(items) : undefined)
  const { unmet, open } = lackingOf(parts)
  return html`${whole(text.lacking, unmet)}${whole(text.open, open)}`
}

/** A figure, and in small letters what it is the figure of. */
const figure = (value: string, label: string): Markup =>
  html`<span>${value}${label ? html` <span class="small">${label}</span>` : ''}</span>`

const time = ({ door, card, speech, planning }: HeroParts): Markup => {
  const text = speech.words.door
  const plan = planOf(door.programme)
  const steps = plan && planMonths(plan, speech)
  const rest = restWords(restOf(door.programme, card.months), speech)
  const said = [
    planning && plan === undefined ? html`<span>${text.planning}</span>` : '',
    steps ? figure(steps, text.steps) : '',
    rest ? figure(rest.value, rest.spent) : '',
    rest?.apart ? html`<span class="small">${rest.apart}</span>` : '',
  ]
  const known = steps || rest || planning
  return row(text.time, known ? html`${said}` : speech.words.unknown, 'half')
}

/** The student's own money: of the steps, and of the programme what no step pays already. */
const cost = ({ door, words, rates, speech, offline }: HeroParts): Markup => {
  const { door: text, somePartUnknown, unknown } = speech.words
  if (words === undefined) return row(text.cost, offline ? text.needsNetwork : '…', 'half')
  const plan = planOf(door.programme)
  const steps = plan?.rupiah
  const shows = plan && shownMoney(plan, rates, speech)
  const left = stillPaid(door.programme, words.costs)
  const own = totalOf(left, 'student', rates)
  const paid = own === undefined && left.length < words.costs.length
  // One price alone says by its own name what it is: a ceiling, a fee.
  const ordinary = left.filter(({ payer, aside }) => payer === 'student' && aside === undefined)
  const only = ordinary.length === 1 ? ordinary[0]?.what : undefined
  const said = ownRange(own, speech)
  const both = steps !== undefined && steps.max !== 0
  const beside = paid ? html`` : figure(said, text.costProgramme)
  const figures = both
    ? html`${figure(ownRange(steps, speech), text.steps)}${beside}`
    : figure(paid ? speech.words.plan.free : said, only ?? '')
  const partly = (both && steps.max === null) || (own?.max === null && said !== unknown)
  const note = partly ? html`<span class="small">${somePartUnknown}</span>` : ''
  const kept = shows ? html`<span class="small">${speech.words.plan.shows(shows)}</span>` : ''
  return row(text.cost, html`${figures}${note}${kept}`, 'half')
}

const jobsMax = 2

/** The jobs that use what the student studies; the first ones where none does. */
const job = ({ words, shelf, door, speech }: HeroParts, most = jobsMax): string | undefined => {
  const jobs = words?.occupations ?? []
  const kin = jobs.filter(({ isco08 }) => isKin(door.field ?? '', isco08))
  const shown = (kin.length > 0 ? kin : jobs).slice(0, most).map(({ label }) => label)
  if (shown.length === 0) return shelf.programmes[door.programme.id]?.job
  const more = jobs.length - shown.length
  return [shown.join('; '), more > 0 ? speech.words.trace.more(more) : ''].join(' ').trim()
}

const tally = ({ door, speech }: HeroParts): Markup | undefined => {
  const { score, outlook } = door.programme
  if (score === undefined) return undefined
  return html`<strong>${tallyShown(score, speech, outlook.kind)}</strong>`
}

/** What kind of figure the pay is (an average, a legal floor, an old offer), up to its first figures. */
const payNote = ({ words }: HeroParts): string | undefined => {
  const [said] =
    words?.pay?.note?.split(/(?<=[\p{L}\d)]{2})(?:[.;](?: (?=\p{Lu}|\d)|$)|: (?=\d))/u) ?? []
  return said ? `${said}.` : undefined
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
const nextStep = ({ door, shelf, speech, readOnly }: HeroParts): Markup => {
  const { next } = speech.words
  const { id, outlook } = door.programme
  const inside = `#p-${id}`
  if (readOnly) return link(inside, next.look)
  if (outlook.kind === 'ask' && outlook.conflicts.length > 0)
    return link(`${shelf.paths.assessment}#check`, next.check)
  const [first] = outlook.kind === 'ask' ? outlook.missing : []
  if (outlook.kind === 'ask' && first !== undefined)
    return link(
      `${shelf.paths.assessment}#${first}@${id}`,
      next.answer(labelsOf(outlook.missing, shelf).length),
    )
  const step = shownPlan(door.programme)?.steps[0]
  if (step !== undefined) return link(inside, next.step(stepName(step.id, shelf.moves, speech)))
  return link(inside, isReady(door.programme) ? next.apply : next.look)
}

/** Tally, what is missing, time, own money and pay of a door, at a glance. */
const keyFacts = (parts: HeroParts): Markup => {
  const { card, speech, rates } = parts
  const text = speech.words.door
  return html`${row(text.requirements, tally(parts), 'line')}${lacking(parts)}${time(parts)}${cost(parts)}
    ${row(text.pay, pay(card.pay, rates, speech, planOf(parts.door.programme)?.finish))}`
}

const notes = (parts: HeroParts): Markup => {
  const text = parts.speech.words
  return html`${unsaid(parts)}${row(text.door.pay, payNote(parts))}
    ${row(text.door.requirements, text.tally.whole)}`
}

/** All that is said of the first door, as the printed sheet lists it. */
export const heroFacts = (parts: HeroParts): Markup =>
  html`<dl class="door-facts">${row(parts.speech.words.door.job, job(parts))}${keyFacts(parts)}${unsaid(parts)}</dl>${studiesFirst(parts.graduation, parts.speech)}`

const placeLine = (parts: HeroParts): Markup => {
  const { card, shelf, speech } = parts
  const said = [shelf.countries[card.country] ?? card.country, job(parts, 1)].filter(Boolean)
  return html`<p class="door-place"><span class="tag tag-good">${speech.words.employers[card.employer]}</span> ${said.join(' · ')}</p>`
}

/** Its group, by the mark and the name it has in the list. */
const standingLine = ({ door, speech }: HeroParts): Markup => {
  const group = groupOf(door.programme)
  return html`<p class="door-standing">${shape(group)} ${speech.words.groups[group].name}</p>`
}

/** Said, never held against it: the door takes longer or costs more than the student wishes. */
const beyondLine = ({ beyond = [], door, card, speech }: HeroParts): Markup => {
  const said = beyondWords(beyond, door.programme, card, speech)
  return said === undefined ? html`` : html`<p class="small">${said}</p>`
}

/** The nearest formal door on one screen: what it is, what it takes, and one button. */
export const hero = (parts: HeroParts): Markup => {
  const { door, shelf, speech } = parts
  const text = speech.words.door
  const { id } = door.programme
  return html`<p class="eyebrow">${eyebrow(parts)}</p>
    <h2 class="door-name" id="door" tabindex="-1">${shelf.programmes[id]?.name ?? id}</h2>
    ${standingLine(parts)}
    ${placeLine(parts)}
    <dl class="door-facts door-key">${keyFacts(parts)}</dl>
    ${beyondLine(parts)}
    <p class="door-next">${nextStep(parts)}</p>
    ${studiesFirst(parts.graduation, speech)}
    <details class="door-more"><summary>${text.more}</summary><dl class="door-facts">${notes(parts)}</dl></details>
    <p class="small">${text.promise}${door.fit === 'other-field' ? ` ${text.noField}` : ''}</p>`
}

/** What stands there when no formal door can be shown: never a zero, always a way on. */
export const noDoor = (shelf: Shelf, { words }: Speech): Markup =>
  html`<h2 class="door-name" id="door" tabindex="-1">${words.door.none}</h2>
    <p>${words.door.noneText}</p>
    <p class="door-next">${link(shelf.paths.assessment, words.next.begin)}</p>`
