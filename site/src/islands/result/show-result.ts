// Over 300 lines: one scene and every hand that draws in it, so that their order can be read.

import type { ProgrammeReport } from '../../../../shared/assessment/assess.ts'
import type { Preference } from '../../../../shared/assessment/plan.ts'
import type { Facts } from '../../../../shared/facts/answer.ts'
import { type BeyondOf, beyondFor } from '../../../../shared/result/beyond.ts'
import type { ProgrammeCard } from '../../../../shared/result/card.ts'
import { type LandscapeParts, legend } from '../../../../shared/result/closed-door.ts'
import { type Door, formalDoors, otherDoor } from '../../../../shared/result/door.ts'
import type { ProgrammeWords } from '../../../../shared/result/edition-words.ts'
import type { Explained } from '../../../../shared/result/explained.ts'
import { groupOf } from '../../../../shared/result/groups.ts'
import { type HeroParts, hero, noDoor } from '../../../../shared/result/hero.ts'
import { type HumanMark, humanNotice, humanTag } from '../../../../shared/result/human-mark.ts'
import { html, type Markup } from '../../../../shared/result/markup.ts'
import { dayWords, type Speech } from '../../../../shared/result/numbers.ts'
import { shapes } from '../../../../shared/result/shapes.ts'
import type { Shelf } from '../../../../shared/result/shelf.ts'
import { goneBeforeGraduation } from '../../../../shared/result/studies.ts'
import { isPlanned } from '../../../../shared/result/way.ts'
import { rememberNear } from '../assessment/answers-on-phone.ts'
import { type Desk, type Judged, openDesk } from './desk.ts'
import { layOut, redrawOne } from './landscape.ts'
import { refresh, show } from './markup.ts'
import { activeDigest, judgingBytes, unlessOffline } from './served.ts'
import { sheetBody } from './sheet.ts'
import { shelfOn } from './shelf.ts'
import { type Texts, textsOf } from './texts.ts'
import { turn } from './turn.ts'
import { difference, levers, summary } from './what-if.ts'

export type Given = {
  readonly facts: Facts
  readonly instant: number
  /** Judge by this edition; absent, by the active one. */
  readonly digest?: string | undefined
  readonly readOnly?: boolean
  /** What humans say of programmes, beside what the rules say. */
  readonly marks?: ReadonlyMap<string, HumanMark> | undefined
}

/** A result that stands on the page. */
export type Shown = {
  readonly print: () => Promise<void>
  readonly stop: () => void
}

/** One shown result: what is known so far, and the place it is drawn in. */
type Scene = {
  readonly root: HTMLElement
  readonly given: Given
  readonly speech: Speech
  readonly shelf: Shelf
  readonly desk: Desk
  readonly judged: Judged
  readonly texts: Texts
  readonly cards: ReadonlyMap<string, ProgrammeCard>
  readonly beyondOf: BeyondOf
  readonly reports: Map<string, ProgrammeReport>
  readonly planning: Set<string>
  readonly prefers: Map<string, Preference>
  readonly held: Map<string, ProgrammeWords>
  readonly explained: Map<string, Explained>
  told: Markup | undefined
  gone: boolean
}

const place = ({ root }: Pick<Scene, 'root'>, name: string): HTMLElement | null =>
  root.querySelector<HTMLElement>(`[data-${name}]`)

const draw = (scene: Scene, name: string, markup: Markup): void => {
  const at = place(scene, name)
  if (at !== null) refresh(at, markup)
}

const programmesOf = ({ reports }: Scene): readonly ProgrammeReport[] => [...reports.values()]

const doorsOf = (scene: Scene): readonly Door[] =>
  formalDoors(programmesOf(scene), scene.cards, scene.given.facts, scene.beyondOf)

const nearMax = 3

/** Where the nearest doors lead, each country once. */
const countriesOf = (scene: Scene): readonly string[] => {
  const countries = doorsOf(scene).flatMap(
    ({ programme }) => scene.cards.get(programme.id)?.country ?? [],
  )
  return [...new Set(countries)].slice(0, nearMax)
}

const landscapeParts = (scene: Scene): LandscapeParts => ({
  programmes: programmesOf(scene),
  cards: scene.cards,
  shelf: scene.shelf,
  speech: scene.speech,
  planning: scene.planning,
  beyondOf: scene.beyondOf,
  marks: scene.given.marks,
})

/** Marks every programme on the chart with the shape of its group. */
const drawChart = (scene: Scene): void => {
  for (const mark of scene.root.querySelectorAll<SVGPathElement>('path[data-mark]')) {
    const report = scene.reports.get(mark.dataset.mark ?? '')
    if (report === undefined) continue
    const group = groupOf(report)
    mark.setAttribute('d', shapes[group])
    mark.setAttribute('class', `on-chart shape-${group}`)
  }
}

/** Draws the list in turns; what is opened stays open, with what is inside it. */
const drawLandscape = async (scene: Scene): Promise<void> => {
  const at = place(scene, 'landscape')
  if (at === null) return
  const parts = landscapeParts(scene)
  draw(scene, 'legend', legend(parts))
  drawChart(scene)
  await layOut(at, parts)
}

const heroParts = (scene: Scene, door: Door, card: ProgrammeCard): HeroParts => ({
  door,
  card,
  rates: scene.judged.rates,
  shelf: scene.shelf,
  speech: scene.speech,
  planning: scene.planning.has(door.programme.id),
  readOnly: scene.given.readOnly === true,
  words: scene.held.get(door.programme.id),
  beyond: scene.beyondOf(door.programme),
  graduation: goneBeforeGraduation(door.programme, card, scene.given.facts, scene.given.instant),
})

const dayJudged = ({ given }: Scene): string =>
  new Date(given.instant + 8 * 3_600_000).toISOString().slice(0, 10)

const firstDoor = (scene: Scene): HeroParts | undefined => {
  const [door] = doorsOf(scene)
  const card = door && scene.cards.get(door.programme.id)
  return door && card && heroParts(scene, door, card)
}

const drawSheet = (scene: Scene): void =>
  draw(
    scene,
    'sheet',
    sheetBody({
      ...landscapeParts(scene),
      digest: scene.judged.digest,
      day: dayJudged(scene),
      hero: firstDoor(scene),
      told: scene.told,
    }),
  )

/** The sheet with everything that was answered; its words are read only to be printed. */
const drawWholeSheet = async (scene: Scene): Promise<void> => {
  const { speech, shelf, given, judged } = scene
  const [{ toldTable }, { lexiconOf }, { facts }] = await Promise.all([
    import('../../../../shared/result/told.ts'),
    import('../../../../shared/result/lexicon.ts'),
    scene.texts.questions(),
  ])
  const words = { id: '', shortName: '', facts }
  const lexicon = lexiconOf({ speech, shelf, words, facts: given.facts, scales: judged.scales })
  scene.told = toldTable(given.facts, lexicon)
  drawSheet(scene)
}

/** Where there is a keyboard somebody may print without the page's own button. */
const hasKeyboard = (): boolean => matchMedia('(hover: hover) and (pointer: fine)').matches

const drawHero = (scene: Scene): void => {
  const parts = firstDoor(scene)
  const mark = parts && scene.given.marks?.get(parts.door.programme.id)
  const shown = parts ? hero(parts) : noDoor(scene.shelf, scene.speech)
  draw(scene, 'hero', html`${shown}${humanTag(mark)}`)
  if (parts !== undefined && parts.words === undefined)
    void wordsOf(scene, parts.door.programme.id).then(
      () => drawHero(scene),
      (cause: unknown) => {
        unlessOffline(cause)
        draw(scene, 'hero', hero({ ...parts, offline: true }))
      },
    )
}

const wordsOf = async (scene: Scene, id: string): Promise<ProgrammeWords> => {
  const words = await scene.texts.programme(id)
  scene.held.set(id, words)
  return words
}

/** Searches the plans of what steps can reach, those of possible first doors before the rest. */
const searchPlans = async (scene: Scene): Promise<void> => {
  const first = doorsOf(scene).map(({ programme }) => programme.id)
  const turnOf = (id: string) => (first.includes(id) ? first.indexOf(id) : first.length)
  const queue = [...scene.planning].sort((a, b) => turnOf(a) - turnOf(b))
  for (const id of queue) {
    const report = await scene.desk.plan(id, 'soonest')
    if (scene.gone) return
    scene.planning.delete(id)
    if (report === undefined) continue
    scene.reports.set(id, report)
    redrawOne(scene.root, report, landscapeParts(scene))
  }
  drawHero(scene)
  if (queue.length > 0) await drawLandscape(scene)
  place(scene, 'landscape')?.setAttribute('data-settled', '')
}

const doorFrom = (scene: Scene, id: string) => {
  const report = scene.reports.get(id)
  return report && otherDoor(report, doorsOf(scene))
}

/** One slice after the other, so that the first can be read while the last is being drawn. */
const showSlices = async (inside: Element, slices: readonly (() => Markup)[]): Promise<void> => {
  const held = [...inside.querySelectorAll(':scope > .slice')]
  if (held.length === 0) inside.replaceChildren()
  for (const [at, slice] of slices.entries()) {
    const place = held[at] ?? inside.appendChild(document.createElement('div'))
    place.className = 'slice'
    // Where another order of steps changes nothing, what was opened inside stays open.
    refresh(place, slice())
    await turn()
  }
}

const drawOpened = async (scene: Scene, id: string): Promise<void> => {
  const inside = scene.root.querySelector(`[data-inside="${CSS.escape(id)}"]`)
  const [card, first] = [scene.cards.get(id), scene.reports.get(id)]
  if (inside === null || card === undefined || first === undefined) return
  const prefer = scene.prefers.get(id) ?? 'soonest'
  const [{ openedProgramme }, { lexiconOf }, words, explained, planned] = await Promise.all([
    import('./opened.ts'),
    import('../../../../shared/result/lexicon.ts'),
    wordsOf(scene, id),
    scene.desk.explain(id, prefer),
    isPlanned(first) ? scene.desk.plan(id, prefer) : undefined,
  ])
  const { speech, shelf, given, judged } = scene
  const report = planned ?? first
  const { facts } = given
  const slices = openedProgramme({
    report,
    card,
    words,
    steps: await scene.texts.steps(explained.steps),
    explained,
    lexicon: lexiconOf({ speech, shelf, words, facts, scales: judged.scales }),
    shelf,
    rates: judged.rates,
    prefer,
    door: doorFrom(scene, id),
    graduation: goneBeforeGraduation(report, card, facts, given.instant),
    readOnly: given.readOnly === true,
  })
  scene.explained.set(id, explained)
  const mark = given.marks?.get(id)
  await showSlices(inside, mark ? [() => humanNotice(mark), ...slices] : slices)
  inside.setAttribute('data-drawn', '')
}

const fillOpened = async (scene: Scene, id: string): Promise<void> => {
  try {
    await drawOpened(scene, id)
  } catch (cause) {
    const inside = scene.root.querySelector(`[data-inside="${CSS.escape(id)}"]`)
    if (inside !== null) show(inside, html`<p>${scene.speech.words.opened.failed}</p>`)
    unlessOffline(cause)
  }
}

/** The duties of leaving are long and the same everywhere: they are read when they are opened. */
const fillDuties = async (scene: Scene, at: HTMLElement): Promise<void> => {
  const { duties: id = '' } = at.dataset
  const [report, explained] = [scene.reports.get(id), scene.explained.get(id)]
  if (report === undefined || explained === undefined) return
  const { speech, shelf, given, judged } = scene
  const [{ dutiesShown }, { lexiconOf }, words] = await Promise.all([
    import('./opened.ts'),
    import('../../../../shared/result/lexicon.ts'),
    scene.texts.duties(),
  ])
  const own = scene.held.get(id)
  const facts = [...words.facts, ...(own?.facts ?? [])]
  const lexicon = lexiconOf({
    speech,
    shelf,
    words: { id, shortName: own?.shortName ?? id, facts },
    facts: given.facts,
    scales: judged.scales,
  })
  show(at, dutiesShown({ report, explained, lexicon }, words))
  delete at.dataset.duties
}

const openDuties = async (scene: Scene, fold: HTMLElement): Promise<void> => {
  const at = fold.querySelector<HTMLElement>(':scope > [data-duties]')
  if (at === null) return
  await fillDuties(scene, at).catch(() => {
    show(at, html`<p>${scene.speech.words.opened.failed}</p>`)
  })
}

const openHash = (scene: Scene): void => {
  const id = decodeURIComponent(location.hash.slice(1))
  for (const one of scene.root.querySelectorAll<HTMLDetailsElement>('.doorway[open]'))
    if (one.id !== id && one.dataset.byHash !== undefined) one.open = false
  const doorway = scene.root.querySelector<HTMLDetailsElement>(`details#${CSS.escape(id || '-')}`)
  if (doorway === null) return
  doorway.dataset.byHash = ''
  doorway.open = true
  doorway.scrollIntoView()
  doorway.querySelector('summary')?.focus({ preventScroll: true })
}

const onToggle = (scene: Scene, doorway: HTMLDetailsElement): void => {
  const { programme } = doorway.dataset
  if (programme === undefined) return
  const hash = `#${doorway.id}`
  if (doorway.open) {
    doorway.dataset.byHash = ''
    if (location.hash !== hash) history.pushState(null, '', hash)
    if (doorway.querySelector('[data-drawn]') === null) void fillOpened(scene, programme)
  } else if (location.hash === hash) {
    history.replaceState(null, '', location.pathname)
  }
}

const switchedOn = ({ root }: Scene): readonly string[] =>
  [...root.querySelectorAll<HTMLInputElement>('[data-lever]:checked')].map(
    ({ dataset }) => dataset.lever ?? '',
  )

const drawDifference = async (scene: Scene): Promise<void> => {
  const steps = switchedOn(scene)
  const { speech, shelf } = scene
  const compared = steps.length === 0 ? undefined : await scene.desk.compare(steps)
  if (`${switchedOn(scene)}` !== `${steps}`) return
  draw(scene, 'change', summary(compared, { speech, shelf }))
  draw(scene, 'difference', difference(compared, { speech, shelf }))
}

/** Which change opens most is worked out once nothing nearer is left to do. */
const drawLevers = async (scene: Scene): Promise<void> => {
  const { speech, shelf } = scene
  const found = await scene.desk.levers()
  if (scene.gone) return
  draw(scene, 'levers', levers(found, { speech, shelf }))
  await drawDifference(scene)
}

const listen = (scene: Scene, signal: AbortSignal): void => {
  const { root } = scene
  root.addEventListener(
    'toggle',
    ({ target }) => {
      if (!(target instanceof HTMLDetailsElement)) return
      if (target.open) void openDuties(scene, target)
      onToggle(scene, target)
    },
    { capture: true, signal },
  )
  root.addEventListener(
    'change',
    ({ target }) => {
      if (!(target instanceof HTMLInputElement)) return
      if (target.dataset.lever !== undefined) void drawDifference(scene)
      const { prefer } = target.dataset
      if (prefer === undefined) return
      scene.prefers.set(prefer, target.value === 'least-money' ? 'least-money' : 'soonest')
      const again = `[data-prefer="${CSS.escape(prefer)}"][value="${target.value}"]`
      void fillOpened(scene, prefer).then(() => root.querySelector<HTMLElement>(again)?.focus())
    },
    { signal },
  )
  root.addEventListener(
    'click',
    ({ target }) => {
      const mark = target instanceof Element ? target.closest<SVGPathElement>('[data-mark]') : null
      if (mark !== null) location.hash = `#p-${mark.dataset.mark}`
    },
    { signal },
  )
  addEventListener('beforeprint', () => drawSheet(scene), { signal })
  addEventListener('popstate', () => openHash(scene), { signal })
  addEventListener('hashchange', () => openHash(scene), { signal })
}

const drawConflicts = async (scene: Scene): Promise<void> => {
  const { conflicts } = scene.judged.report
  if (conflicts.length === 0) return
  const { contradictions } = await scene.texts.contradictions()
  const { words } = scene.speech
  const texts = conflicts.map((id) => contradictions.find((one) => one.id === id)?.text ?? id)
  draw(
    scene,
    'conflicts',
    html`${texts.map(
      (text) => html`<p class="notice"><strong>${words.conflict(text)}</strong>
      <a href="${scene.shelf.paths.assessment}#check">${words.conflictFix}</a></p>`,
    )}`,
  )
}

const judgedLine = (scene: Scene) => {
  const { words, language } = scene.speech
  return html`${words.judged(dayWords(dayJudged(scene), language), scene.reports.size)}${
    scene.given.readOnly ? html` <strong>${words.readOnly}</strong>` : ''
  }`
}

/** Everything below the first screen, in turns, so that the first screen answers at once. */
const drawRest = async (scene: Scene): Promise<void> => {
  void drawConflicts(scene).catch(unlessOffline)
  await turn()
  await drawLandscape(scene)
  openHash(scene)
  await searchPlans(scene)
  if (scene.gone) return
  await turn()
  drawSheet(scene)
  await drawLevers(scene)
  if (hasKeyboard()) await drawWholeSheet(scene).catch(unlessOffline)
}

/**
 * Judges and shows a result inside `root`: groups and the nearest door at once, plans as they are
 * found, a programme's details when it is opened. Answers with ways to print it and to stop.
 */
export const showResult = async (
  root: HTMLElement,
  given: Given,
  speech: Speech,
): Promise<Shown> => {
  const digest = given.digest ?? (await activeDigest())
  const judging = await judgingBytes(digest)
  const desk = openDesk()
  const judged = await desk.open({ judging, facts: given.facts, instant: given.instant, digest })
  const reports = judged.report.programmes
  const cards = new Map(judged.cards.map((card) => [card.id, card]))
  const scene: Scene = {
    root,
    given,
    speech,
    desk,
    judged,
    shelf: shelfOn(document),
    texts: textsOf(judged.digest, speech.language),
    cards,
    beyondOf: beyondFor(given.facts, cards, judged.rates, given.instant),
    reports: new Map(reports.map((one) => [one.id, one])),
    planning: new Set(reports.filter(isPlanned).map(({ id }) => id)),
    prefers: new Map(),
    held: new Map(),
    explained: new Map(),
    told: undefined,
    gone: false,
  }
  const stop = new AbortController()
  listen(scene, stop.signal)
  draw(scene, 'judged', judgedLine(scene))
  drawHero(scene)
  if (given.readOnly !== true && given.digest === undefined) rememberNear(countriesOf(scene))
  void drawRest(scene)
  return {
    print: async () => {
      // Without network the sheet is printed without the answers, never not at all.
      await drawWholeSheet(scene).catch(() => drawSheet(scene))
      print()
    },
    stop: () => {
      scene.gone = true
      stop.abort()
      desk.close()
    },
  }
}
