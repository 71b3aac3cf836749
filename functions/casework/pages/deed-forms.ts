import { documents } from '../../../shared/casework/case.ts'
import { papersFor } from '../../../shared/casework/evidence.ts'
import { nearestFirst } from '../../../shared/casework/judged.ts'
import { toldOf } from '../../../shared/result/lead.ts'
import { html, type Markup } from '../../../shared/result/markup.ts'
import {
  area,
  choice,
  deed,
  type Form,
  line,
  type Option,
  problemSummary,
  radios,
} from '../../http/staff-fields.ts'
import { staffPath } from '../../http/staff-page.ts'
import { type CaseShown, decides, mayDo, type OpenedProgramme, type Typed } from './case-shown.ts'
import type { KeyName } from './keys-help.ts'
import { staffSpeech } from './speech.ts'
import { type Telling, today, wordsFor } from './told.ts'

// What the staff can do with a case: a form each, folded until it is wanted. What was typed and
// could not be kept stands there again.

type Place = { readonly shown: CaseShown; readonly telling: Telling }

type Filling = {
  /** What was typed into the form last, if it is this one. */
  readonly value: (name: string) => string | undefined
  readonly problem: (name: string) => string | undefined
  readonly id: (name: string) => string
}

const isTyped = (typed: Typed | undefined, name: string): typed is Typed => typed?.deed === name

/** Where the fields of a form take their values from; ids are told apart by the form. */
export const fillingOf = ({ shown: { typed } }: Place, name: string, within = name): Filling => {
  const mine = isTyped(typed, name) ? typed : undefined
  return {
    value: (field) => mine?.fields.get(field) ?? undefined,
    problem: (field) => mine?.problems?.find((one) => one.field === field)?.detail,
    id: (field) => (mine === undefined ? `${within}-${field}` : field),
  }
}

const fieldOf = ({ value, problem, id }: Filling, name: string) => ({
  name,
  id: id(name),
  value: value(name),
  problem: problem(name),
})

const casePath = ({ shown, telling }: Place): string =>
  staffPath(telling.language, `/cases/${shown.head.id}`)

/** What every form of a case carries: what it does, and on which version it was decided. */
export const carried = ({ head }: CaseShown, name: string, more: Form['fields'] = {}) => ({
  deed: name,
  version: String(head.version),
  ...more,
})

type Folded = {
  readonly name: string
  readonly title: string
  readonly button: string
  readonly inside: Markup
  readonly lead?: string | undefined
  readonly key?: KeyName | undefined
  readonly fields?: Form['fields']
}

const folded = (
  place: Place,
  { name, title, button, inside, lead, key, fields }: Folded,
): Markup => {
  const { typed } = place.shown
  const open = isTyped(typed, name)
  const problems = open ? typed.problems : undefined
  return html`<details class="deed-fold" name="deed"${open ? html` open` : ''}><summary${
    key === undefined ? '' : html` data-key="${key}"`
  }>${title}</summary>${problems === undefined ? '' : problemSummary(problems, place.telling.language)}${
    lead === undefined ? '' : html`<p class="small">${lead}</p>`
  }${deed({ action: casePath(place), fields: carried(place.shown, name, fields), inside, button })}</details>`
}

const reasonField = (filling: Filling, place: Place): Markup => {
  const { deeds } = wordsFor(place.telling)
  return area({
    ...fieldOf(filling, 'reason'),
    label: deeds.reason,
    hint: deeds.reasonStudent,
    rows: 2,
    max: 500,
    required: true,
  })
}

const choose = (options: readonly Option[], { deeds }: ReturnType<typeof wordsFor>) => [
  { value: '', label: deeds.choose },
  ...options,
]

/** Facts by what there is to verify first, then as they were asked. */
const factOptions = ({ shown, telling }: Place): readonly Option[] => {
  const { told, opening } = shown
  const asked = told === undefined ? [] : told.questions.facts.map(({ id }) => id)
  const known = asked.filter((id) => told?.corrected[id] !== undefined)
  return [...new Set([...opening.again, ...opening.verify, ...known])].map((value) => ({
    value,
    label: telling.names.fact(value),
  }))
}

const confirmForm = (place: Place): Markup => {
  const { telling } = place
  const words = wordsFor(telling)
  const { deeds } = words
  const filling = fillingOf(place, 'confirm')
  const field = (name: string) => fieldOf(filling, name)
  const facts = factOptions(place)
  const showing = new Set(facts.flatMap(({ value }) => papersFor(value)))
  const papers = documents
    .filter((one) => showing.has(one))
    .map((value) => ({ value, label: words.documents[value] }))
  const inside = html`${choice({ ...field('fact'), label: deeds.fact, options: choose(facts, words), chosen: filling.value('fact'), required: true })}
    ${choice({ ...field('document'), label: deeds.document, hint: deeds.documentHint, options: choose(papers, words), chosen: filling.value('document'), required: true })}
    ${line({ ...field('dated'), label: deeds.dated, type: 'date' })}
    ${line({ ...field('seen'), value: filling.value('seen') ?? today(telling), label: deeds.seen, type: 'date', required: true })}`
  return folded(place, {
    name: 'confirm',
    title: deeds.confirm,
    button: deeds.confirmDo,
    inside,
    key: 'v',
  })
}

/** Which fact is right another way: its own form stands on a page of its own. */
const correctForm = (place: Place): Markup => {
  const { deeds, ...words } = wordsFor(place.telling)
  const facts = place.shown.told?.questions.facts ?? []
  const known = factOptions(place)
  const rest = facts
    .filter(
      ({ id, question }) => question !== undefined && !known.some(({ value }) => value === id),
    )
    .map(({ id, label }) => ({ value: id, label }))
  const options = choose([...known, ...rest], { deeds, ...words })
  return html`<details class="deed-fold" name="deed"><summary data-key="e">${deeds.correct}</summary>
    <form class="deed" method="get" action="${casePath(place)}/correct">${choice({ name: 'fact', id: 'correct-fact', label: deeds.fact, options, required: true })}
    <p class="actions"><button class="button">${deeds.correctOpen}</button></p></form></details>`
}

const recommendForm = (place: Place): Markup => {
  const { shown, telling } = place
  const { deeds } = wordsFor(telling)
  const now = new Set(shown.head.recommended.map(({ programme }) => programme))
  const nearest = shown.told === undefined ? [] : nearestFirst(shown.told.report.programmes)
  const ids = [
    ...new Set([
      ...now,
      ...nearest.filter(({ outlook }) => outlook.kind !== 'closed').map(({ id }) => id),
    ]),
  ]
  const inside = html`<fieldset class="field"><legend class="unseen">${deeds.recommend}</legend><div class="tall">${ids.map(
    (id) =>
      html`<label class="pick"><input type="checkbox" name="programme" value="${id}"${
        now.has(id) ? html` checked` : ''
      } /> <span>${telling.names.programme(id)}</span></label>`,
  )}</div></fieldset>`
  return folded(place, {
    name: 'recommend',
    title: deeds.recommend,
    button: deeds.recommendDo,
    inside,
    key: 'r',
  })
}

const noteForm = (place: Place): Markup => {
  const { deeds } = wordsFor(place.telling)
  const filling = fillingOf(place, 'note')
  const options = [
    { value: 'office', label: deeds.forOffice },
    // Whoever shared no assessment has no page on which to read it.
    ...(place.shown.told === undefined ? [] : [{ value: 'student', label: deeds.forStudent }]),
  ]
  const inside = html`${radios({ name: 'for', id: 'note-for', label: deeds.noteFor, hint: deeds.noteForHint, options, chosen: filling.value('for') ?? 'office', required: true })}
    ${area({ ...fieldOf(filling, 'text'), label: deeds.text, max: 2_000, required: true })}`
  return folded(place, { name: 'note', title: deeds.note, button: deeds.noteDo, inside, key: 't' })
}

const followUpForm = (place: Place): Markup => {
  const { deeds } = wordsFor(place.telling)
  const filling = fillingOf(place, 'follow-up')
  const inside = html`${line({ ...fieldOf(filling, 'on'), label: deeds.on, type: 'date', required: true })}
    ${line({ ...fieldOf(filling, 'what'), label: deeds.what, max: 200, required: true })}`
  return folded(place, {
    name: 'follow-up',
    title: deeds.followUp,
    button: deeds.followUpDo,
    inside,
    key: 'f',
  })
}

const reassignForm = (place: Place): Markup => {
  const { shown, telling } = place
  const words = wordsFor(telling)
  const { deeds } = words
  const filling = fillingOf(place, 'reassign')
  const options = shown.colleagues
    .filter(({ id }) => id !== shown.head.claim?.id)
    .map(({ id, name }) => ({ value: id, label: name }))
  const inside = html`${choice({ ...fieldOf(filling, 'to'), label: deeds.to, options: choose(options, words), chosen: filling.value('to'), required: true })}
    ${reasonField(filling, place)}`
  return folded(place, {
    name: 'reassign',
    title: deeds.reassign,
    button: deeds.reassignDo,
    inside,
  })
}

const finishForm = (place: Place): Markup => {
  const { deeds } = wordsFor(place.telling)
  const inside = reasonField(fillingOf(place, 'finish'), place)
  return folded(place, { name: 'finish', title: deeds.finish, button: deeds.finishDo, inside })
}

/** Another verdict on one programme, or on one of its requirements; a lead has to agree. */
export function overrideForm(one: OpenedProgramme, shown: CaseShown, telling: Telling): Markup {
  if (!mayDo(shown, telling).has('override')) return html``
  const place = { shown, telling }
  const { deeds } = wordsFor(telling)
  const programme = one.report.id
  const mine = shown.typed?.fields.get('programme') === programme
  const filling = fillingOf(
    mine ? place : { telling, shown: { ...shown, typed: undefined } },
    'override',
    `override-${programme}`,
  )
  const { verdicts: said } = staffSpeech(telling.language).words
  const now = new Map(one.report.requirements.map(({ id, verdict }) => [id, said[verdict]]))
  const requirements = one.words.requirements.map(({ id, title }) => ({
    value: id,
    label: [toldOf(title).lead, now.get(id)?.toLowerCase()].filter(Boolean).join(' – '),
  }))
  const verdicts = [
    { value: 'met', label: deeds.met },
    { value: 'unmet', label: deeds.unmet },
  ]
  const inside = html`${choice({ ...fieldOf(filling, 'requirement'), label: deeds.requirement, options: [{ value: '', label: deeds.wholeProgramme }, ...requirements], chosen: filling.value('requirement') })}
    ${radios({ name: 'verdict', id: filling.id('verdict'), problem: filling.problem('verdict'), label: deeds.verdict, options: verdicts, chosen: filling.value('verdict'), required: true })}
    ${reasonField(filling, place)}`
  const own = { ...place, shown: mine ? shown : { ...shown, typed: undefined } }
  return folded(own, {
    name: 'override',
    title: deeds.override,
    button: deeds.overrideDo,
    lead: deeds.overrideLead,
    inside,
    key: 'd',
    fields: { programme },
  })
}

const button = (place: Place, name: string, text: string, more: Partial<Form> = {}): Markup =>
  deed({ action: casePath(place), fields: carried(place.shown, name), button: text, ...more })

/** Takes a case that is nobody's: the first thing done with it. */
export const takeIt = (shown: CaseShown, telling: Telling): Markup =>
  mayDo(shown, telling).has('claim')
    ? button({ shown, telling }, 'claim', wordsFor(telling).deeds.claim, { key: 'c' })
    : html``

const releaseForm = (place: Place): Markup =>
  mayDo(place.shown, place.telling).has('release')
    ? button(place, 'release', wordsFor(place.telling).deeds.release, { look: 'quiet' })
    : html``

/** Everything that can be decided here by whoever asks. */
export function deedForms(shown: CaseShown, telling: Telling): Markup {
  if (shown.elsewhere) return html``
  const place = { shown, telling }
  const may = mayDo(shown, telling)
  const mine = decides(shown, telling)
  const onReport = mine && shown.told !== undefined && may.has('confirm')
  return html`<div class="deeds-list">
    ${onReport ? html`${confirmForm(place)}${correctForm(place)}${recommendForm(place)}` : ''}${noteForm(place)}
    ${mine ? followUpForm(place) : ''}${may.has('reassign') ? reassignForm(place) : ''}${mine ? finishForm(place) : ''}</div>${
      onReport
        ? html`<p class="small"><a href="#programmes">${wordsFor(telling).deeds.overrideWhere}</a></p>`
        : ''
    }${releaseForm(place)}`
}
