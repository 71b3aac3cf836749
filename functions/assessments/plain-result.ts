import type { ProgrammeReport, Report, RequirementReport } from '../../shared/assessment/assess.ts'
import type { Facts } from '../../shared/facts/answer.ts'
import { type BeyondOf, beyondFor } from '../../shared/result/beyond.ts'
import type { ProgrammeCard, Rates } from '../../shared/result/card.ts'
import { closedDoor, type LandscapeParts, legend } from '../../shared/result/closed-door.ts'
import { type Door, formalDoors, otherDoor } from '../../shared/result/door.ts'
import type {
  ContradictionsWords,
  ProgrammeWords,
  QuestionsWords,
  StepsWords,
} from '../../shared/result/edition-words.ts'
import { type Grouped, grouped } from '../../shared/result/groups.ts'
import { type HeroParts, hero, heroFacts, noDoor } from '../../shared/result/hero.ts'
import { isInOffer } from '../../shared/result/in-offer.ts'
import { html, type Markup } from '../../shared/result/markup.ts'
import { notesShown } from '../../shared/result/notes.ts'
import { dayWords, type Speech } from '../../shared/result/numbers.ts'
import { pointsShown } from '../../shared/result/points-bar.ts'
import { shape } from '../../shared/result/shape.ts'
import { type Shelf, talkAbout } from '../../shared/result/shelf.ts'
import { stateShown } from '../../shared/result/standing.ts'
import { goneBeforeGraduation } from '../../shared/result/studies.ts'
import { planSteps } from '../../shared/result/timeline.ts'
import { preparedOf, shownPlan } from '../../shared/result/way.ts'
import { sourcedWords } from '../../shared/result/way-words.ts'
import { en } from '../../shared/result/words/en.ts'
import { id } from '../../shared/result/words/id.ts'
import type { FrameNames } from '../http/frame-names.ts'
import type { Language } from '../http/language.ts'
import { pageWords } from './page-words.ts'

const words = { id, en }

/** A report, whom it is about, and the words it is told in. */
export type Told = {
  readonly report: Report
  readonly facts: Facts
  readonly day: string
  readonly cards: readonly ProgrammeCard[]
  readonly rates: Rates
  readonly programmes: readonly ProgrammeWords[]
  readonly steps: StepsWords
  readonly questions: QuestionsWords
  readonly contradictions: ContradictionsWords
  readonly names: FrameNames
  readonly language: Language
  /** The questions that would settle a programme. */
  readonly asked: (programme: string) => readonly string[]
}

/** One page: what was told, and what follows from it for every programme. */
type Scene = {
  readonly told: Told
  readonly speech: Speech
  readonly shelf: Shelf
  readonly cards: ReadonlyMap<string, ProgrammeCard>
  readonly words: ReadonlyMap<string, ProgrammeWords>
  readonly beyondOf: BeyondOf
  readonly doors: readonly Door[]
}

const shelfOf = ({ programmes, steps, questions, names }: Told): Shelf => ({
  ...names,
  programmes: Object.fromEntries(programmes.map((one) => [one.id, { name: one.shortName }])),
  facts: Object.fromEntries(questions.facts.map((fact) => [fact.id, fact.label])),
  moves: Object.fromEntries(steps.moves.map((move) => [move.id, move.name])),
})

const sceneOf = (told: Told): Scene => {
  const cards = new Map(told.cards.map((card) => [card.id, card]))
  const instant = Date.parse(told.report.at)
  const beyondOf = beyondFor(told.facts, cards, told.rates, instant)
  return {
    told,
    speech: { language: told.language, words: words[told.language] },
    shelf: shelfOf(told),
    cards,
    words: new Map(told.programmes.map((one) => [one.id, one])),
    beyondOf,
    doors: formalDoors(told.report.programmes, cards, told.facts, beyondOf),
  }
}

const heroPartsOf = (scene: Scene, door: Door, card: ProgrammeCard): HeroParts => ({
  door,
  card,
  rates: scene.told.rates,
  shelf: scene.shelf,
  speech: scene.speech,
  planning: false,
  // A form opened anew is empty: what is open is shown here, and answered by going back.
  readOnly: door.programme.outlook.kind === 'ask',
  words: scene.words.get(door.programme.id),
  beyond: scene.beyondOf(door.programme),
  graduation: goneBeforeGraduation(
    door.programme,
    card,
    scene.told.facts,
    Date.parse(scene.told.report.at),
  ),
})

const firstDoor = (scene: Scene): Markup => {
  const [door] = scene.doors
  const card = door && scene.cards.get(door.programme.id)
  const inside =
    door && card ? hero(heroPartsOf(scene, door, card)) : noDoor(scene.shelf, scene.speech)
  return html`<section class="door-card">${inside}</section>`
}

const planShown = (report: ProgrammeReport, { told, speech, shelf, cards }: Scene): Markup => {
  const card = cards.get(report.id)
  const prepared = preparedOf(report)
  const plan = shownPlan(report)
  if (plan === undefined && report.outlook.kind !== 'reachable') return html``
  const { steps, rates } = told
  const moves = new Map(steps.moves.map((move) => [move.id, move]))
  const parts = { moves, names: shelf.moves, rates, sources: steps.sources, speech }
  const text = speech.words
  const sourced = card && sourcedWords(report, card, speech)
  const body = plan ? planSteps(plan, parts, sourced) : html`<p>${text.plan.none}</p>`
  const lead = prepared ? html`<p>${text.states.ask.prepares}</p>` : ''
  const { prepare, steps: leading } = text.opened
  const heading = prepared || report.outlook.kind === 'dormant' ? prepare : leading
  return html`<section><h4>${heading}</h4>${lead}${body}</section>`
}

const requirementsShown = (
  title: string,
  reports: readonly RequirementReport[],
  own: ProgrammeWords,
  { words: text }: Speech,
): Markup => {
  const named = reports.flatMap(({ id: wanted, verdict, kind }) => {
    const requirement = own.requirements.find((one) => one.id === wanted)
    const advice = kind === 'should' ? ` (${text.opened.advice})` : ''
    return requirement === undefined
      ? []
      : [html`<li><strong>${text.verdicts[verdict]}:</strong> ${requirement.title}${advice}</li>`]
  })
  return named.length === 0
    ? html``
    : html`<section><h4>${title}</h4><ul class="ticks">${named}</ul></section>`
}

const toApply = ({ requirements }: ProgrammeReport, own: ProgrammeWords, speech: Speech) => {
  const { opened } = speech.words
  const apply = requirements.filter(({ phase, duty }) => phase === 'apply' && !duty)
  const theirs = apply.filter((one) => isInOffer(one, own))
  const others = apply.filter((one) => !isInOffer(one, own))
  return html`${requirementsShown(opened.requirements, others, own, speech)}
    ${requirementsShown(opened.employerHeading, theirs, own, speech)}`
}

/** What is inside a programme: where the student stands, the figures, the plan, points, the law. */
const opened = (report: ProgrammeReport, scene: Scene): Markup => {
  const { speech, shelf, told, doors } = scene
  const [card, own] = [scene.cards.get(report.id), scene.words.get(report.id)]
  if (card === undefined || own === undefined) return html``
  const parts = {
    report,
    card,
    words: own,
    explained: { questions: told.asked(report.id) },
    lexicon: { speech },
    shelf,
    door: otherDoor(report, doors),
    readOnly: false,
  }
  const door = doors.find(({ programme }) => programme.id === report.id) ?? {
    programme: report,
    fit: 'any-field' as const,
    atLevel: true,
  }
  return html`${stateShown(parts)}
    ${heroFacts(heroPartsOf(scene, door, card))}${planShown(report, scene)}
    ${toApply(report, own, speech)}${notesShown(own, speech)}
    ${report.points ? pointsShown({ points: report.points, day: report.day }, undefined, own, { speech }) : ''}
    <p class="actions"><a class="button button-quiet" href="${talkAbout(shelf, report.id)}">${speech.words.opened.talk}</a></p>
    <p><a href="${shelf.paths.programme}/${report.id}">${speech.words.opened.fullPage}</a></p>`
}

const doorway = (report: ProgrammeReport, scene: Scene, parts: LandscapeParts): Markup => {
  // The first door stands open: the button above leads into it, and nothing else opens it here.
  const open = report.id === scene.doors[0]?.programme.id
  return html`<li><details class="doorway" id="p-${report.id}" data-programme="${report.id}"${
    open ? html` open` : ''
  }><summary>${closedDoor(report, parts)}</summary>
    <div class="opened"><div class="slice">${opened(report, scene)}</div></div></details></li>`
}

const groupShown = (
  { group, programmes }: Grouped,
  scene: Scene,
  parts: LandscapeParts,
): Markup => {
  const text = scene.speech.words
  const { name, lead } = text.groups[group]
  const count = text.count(programmes.length, parts.programmes.length)
  return html`<section class="group-of" id="g-${group}">
    <h3><span>${shape(group)} ${name}</span> <span class="count">${count}</span></h3>
    <p class="small">${lead}</p>
    <ul class="doorway-list">${programmes.map((one) => doorway(one, scene, parts))}</ul></section>`
}

const landscape = (scene: Scene): Markup => {
  const { told, cards, shelf, speech, beyondOf } = scene
  const { programmes } = told.report
  const parts: LandscapeParts = {
    programmes,
    cards,
    shelf,
    speech,
    planning: new Set(),
    beyondOf,
  }
  return html`<section>
    <h2>${speech.words.landscapeHeading}</h2>
    <p>${speech.words.landscapeLead}</p>
    ${legend(parts)}
    ${grouped(programmes, beyondOf, shelf).map((one) => groupShown(one, scene, parts))}
  </section>`
}

const conflicts = ({ told, speech, shelf }: Scene): Markup => {
  const { contradictions } = told.contradictions
  const { words: text } = speech
  return html`${told.report.conflicts.map((conflict) => {
    const said = contradictions.find((one) => one.id === conflict)?.text ?? conflict
    return html`<p class="notice"><strong>${text.conflict(said)}</strong>
      <a href="${shelf.paths.assessment}">${text.conflictFix}</a></p>`
  })}`
}

const always = ({ told, speech, shelf }: Scene): Markup => {
  const text = speech.words.always
  const card = (href: string, name: string, more: string) =>
    html`<li><a class="card always-card" href="${href}"><strong>${name}</strong><span>${more}</span></a></li>`
  const { help, talk, assessment } = shelf.paths
  return html`<section class="always"><h2>${text.heading}</h2>
    <ul class="cards cards-two">${card(talk, text.counselor, text.counselorMore)}
      ${card(help, text.help, text.helpMore)}</ul></section>
    <p class="actions"><a class="button button-quiet" href="${assessment}">${
      pageWords[told.language].again
    }</a></p>`
}

/** The answer a phone would show, in the same order and the same words, as a page without script. */
export const resultPage = (told: Told): string => {
  const scene = sceneOf(told)
  const { judged } = scene.speech.words
  const own = pageWords[told.language]
  return html`<h1>${own.title}</h1>${conflicts(scene)}${firstDoor(scene)}
    <p class="small">${judged(dayWords(told.day, told.language), told.report.programmes.length)}
      ${own.notKept}</p>
    ${landscape(scene)}${always(scene)}`.markup
}
