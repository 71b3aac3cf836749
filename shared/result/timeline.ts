import type { Plan, PlannedStep, Preference } from '../assessment/plan.ts'
import type { Cost, Payer } from '../catalogue/programme.ts'
import type { InLanguage } from '../catalogue/word-parts.ts'
import type { Rates } from './card.ts'
import { cite, type Sources } from './cite.ts'
import type { StepsWords } from './edition-words.ts'
import { html, type Markup } from './markup.ts'
import { band, months, monthWords, ownMoney, type Priced, price, type Speech } from './numbers.ts'
import type { Shelf } from './shelf.ts'
import { stepName } from './step-name.ts'
import { planMonths, shownMoney } from './way-words.ts'

type CostWords = InLanguage<Cost>
type MoveWords = StepsWords['moves'][number]

export type TimelineParts = {
  readonly moves: ReadonlyMap<string, MoveWords>
  readonly names: Shelf['moves']
  readonly rates: Rates
  readonly sources: Sources
  readonly speech: Speech
}

const payers: readonly Payer[] = ['student', 'employer', 'state', 'disputed']

/** Prices by who pays; those of different payers are never added up. */
export const costsByPayer = (
  costs: readonly CostWords[],
  { sources, speech }: Pick<TimelineParts, 'sources' | 'speech'>,
): Markup => {
  const { plan } = speech.words
  return html`${payers.map((payer) => {
    const paid = costs.filter((cost) => cost.payer === payer)
    if (paid.length === 0) return ''
    return html`<p class="payer">${plan.payers[payer]}</p><ul class="lines">${paid.map(
      (cost) =>
        html`<li><p class="line"><span>${cost.what}${
          cost.aside ? html` <span class="tag">${plan.asides[cost.aside]}</span>` : ''
        }</span><strong>${price(cost, speech)}</strong></p>${
          cost.note ? html`<p class="small">${cost.note}</p>` : ''
        }${cite([cost.source], sources, speech)}</li>`,
    )}</ul>`
  })}`
}

/** What is paid in any case, by the student or by whoever it is disputed to be. */
const isOrdinary = ({ payer, aside }: Priced): boolean =>
  aside === undefined && (payer === 'student' || payer === 'disputed')

const noteFor = ({ kind }: PlannedStep, { plan }: Speech['words']): string | undefined => {
  if (kind === 'graduate') return plan.graduateNote
  return kind === 'work' ? plan.workNote : undefined
}

const moveDetails = (move: MoveWords, parts: TimelineParts): Markup => {
  const { speech, sources } = parts
  const { plan } = speech.words
  const valid = move.validMonths
    ? months({ min: move.validMonths, max: move.validMonths }, speech)
    : undefined
  return html`<details class="fold"><summary>${plan.details}</summary>
    ${
      move.where.length > 0
        ? html`<ul class="ticks">${move.where.map(
            (one) =>
              html`<li>${one.name}, ${one.place}${cite([one.source], sources, speech, one.unconfirmed)}</li>`,
          )}</ul>`
        : ''
    }
    ${costsByPayer(move.costs, parts)}
    <p class="small">${move.months.basis}${
      move.months.source ? cite([move.months.source], sources, speech) : ''
    }</p>
    ${move.note ? html`<p class="small">${move.note}</p>` : ''}
    ${valid ? html`<p class="small">${plan.valid(valid)}</p>` : ''}
  </details>`
}

/** When a step begins. Where that hangs on one of unknown length no month is named. */
const beginning = (
  { begins, after, last }: PlannedStep,
  { speech, names }: TimelineParts,
): string => {
  const { plan } = speech.words
  const waits = after === undefined ? undefined : plan.after(stepName(after, names, speech))
  if (last || waits) return [waits, last && plan.last].filter(Boolean).join(' · ')
  return begins === 0 ? plan.now : plan.begins(months({ min: begins, max: begins }, speech) ?? '')
}

const stepShown = (step: PlannedStep, parts: TimelineParts): Markup => {
  const { speech, names, moves } = parts
  const { plan } = speech.words
  const move = moves.get(step.id)
  const lasts = months(step.months, speech)
  const own = move?.costs.some(isOrdinary) ? step.rupiah : undefined
  const note = noteFor(step, speech.words)
  return html`<li>
    <p class="when">${beginning(step, parts)}</p>
    <h5>${stepName(step.id, names, speech)}</h5>
    <p class="small">${lasts ? plan.lasts(lasts) : plan.lastsUnknown}${
      own ? html` · ${plan.payers.student}: ${ownMoney(own, speech)}` : ''
    }</p>
    ${step.mark === undefined ? '' : html`<p class="small">${plan.mark(band(step.mark, speech))}</p>`}
    ${note ? html`<p class="small">${note}</p>` : ''}
    ${move?.canFail && move.kind === 'test' ? html`<p class="small">${plan.canFail}</p>` : ''}
    ${move ? moveDetails(move, parts) : ''}
  </li>`
}

const total = (whole: Plan, speech: Speech): string => {
  const { plan, unknown } = speech.words
  const lasts = planMonths(whole, speech) ?? unknown
  return whole.months.max === null
    ? plan.totalOpen(lasts)
    : plan.total(lasts, monthWords(whole.finish, speech.language))
}

/** What a plan may keep small. */
export const preferences: readonly Preference[] = ['soonest', 'least-money']

/** How long the plan lasts, what it costs the student, and each of its steps. */
export const planSteps = (plan: Plan, parts: TimelineParts, sourced?: string): Markup => {
  const { speech } = parts
  const text = speech.words.plan
  const said = total(plan, speech)
  const shows = shownMoney(plan, parts.rates, speech)
  return html`<p><strong>${said.charAt(0).toUpperCase()}${said.slice(1)}.</strong>
    ${text.ownTotal(ownMoney(plan.rupiah, speech))}.${shows ? html` ${text.shows(shows)}.` : ''}</p>
    ${sourced ? html`<p class="small">${sourced}</p>` : ''}
  <ol class="timeline">${plan.steps.map((step) => stepShown(step, parts))}</ol>
  <p class="small">${text.least} ${plan.unproved ? `${text.unproved} ` : ''}${text.never}</p>`
}

/** The plan as a timeline, with the choice between soonest and least own money. */
export const timeline = (
  plan: Plan,
  prefer: Preference,
  programme: string,
  parts: TimelineParts,
  sourced?: string,
): Markup => {
  const text = parts.speech.words.plan
  return html`<fieldset class="prefer"><legend>${text.prefer}</legend>${preferences.map(
    (one) =>
      html`<label><input type="radio" name="prefer-${programme}" value="${one}" data-prefer="${programme}"${
        one === prefer ? html` checked` : ''
      }><span>${text[one]}</span></label>`,
  )}</fieldset>${planSteps(plan, parts, sourced)}`
}
