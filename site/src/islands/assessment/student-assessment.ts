import type { Report } from '../../../../shared/assessment/assess.ts'
import { questionsFor } from '../../../../shared/assessment/questions.ts'
import type { Answer, Facts } from '../../../../shared/facts/answer.ts'
import { look } from '../../../../shared/rules/compile.ts'
import { unmet } from '../../../../shared/rules/truth.ts'
import { withAnswer } from './amend.ts'
import {
  answersHere,
  forgetAll,
  rememberAnswers,
  rememberWay,
  wayHere,
} from './answers-on-phone.ts'
import { type Asked, askedOn } from './asked.ts'
import type { Desk, Screen } from './desk.ts'
import { h } from './dom.ts'
import { about } from './frame.ts'
import { nextPlace, openOpening, type Standing } from './journey.ts'
import { itemScreen } from './list-screens.ts'
import type { PageWords } from './page-words.ts'
import { hashOf, type Place, placeIn } from './place.ts'
import { questionScreen } from './question-screen.ts'
import { instantHere, judgeGently, type Rules, rulesHere } from './rules-here.ts'
import { stopScreens } from './stop-screens.ts'

const kupangMs = 8 * 3_600_000
const dayMs = 86_400_000

/** The rules and what they say about the answers of this moment. */
type Judged = { readonly rules: Rules; readonly report: Report; readonly facts: Facts }

/**
 * The assessment, one thing per page, over the plain form that stands on the same page. Answers stay
 * in this phone's working memory; the address names the question and nothing else.
 */
class StudentAssessment extends HTMLElement {
  #words: PageWords | undefined
  #asked: ReadonlyMap<string, Asked> = new Map()
  #facts: Facts = {}
  #left = new Set<string>()
  #seen = new Set<string>()
  #judged: Judged | undefined
  #judging: Promise<void> | undefined
  #place: Place = { kind: 'start' }
  #keeps = true

  connectedCallback(): void {
    this.#words = JSON.parse(this.querySelector('[data-words]')?.textContent ?? '{}')
    this.#asked = askedOn(this)
    this.#recall()
    this.querySelector('[data-plain]')?.remove()
    addEventListener('hashchange', this.#arrive)
    addEventListener('storage', this.#recallAndShow)
    this.#arrive()
  }

  disconnectedCallback(): void {
    removeEventListener('hashchange', this.#arrive)
    removeEventListener('storage', this.#recallAndShow)
  }

  #recall(): void {
    this.#facts = answersHere()
    const { left, seen } = wayHere()
    this.#left = new Set(left)
    this.#seen = new Set(seen)
  }

  #recallAndShow = (): void => {
    this.#recall()
    this.#show()
  }

  #arrive = (): void => {
    const place = placeIn(location.hash)
    this.#place = place
    if (place.kind === 'first' || place.kind === 'simple') this.#see(place.kind)
    const fresh = Object.keys(this.#facts).length === 0
    if (place.kind === 'start' && (fresh || place.opened !== undefined)) void this.#goOn(true)
    else this.#show()
    this.#judge().catch(() => this.#place.kind === 'first' && this.#showOffline())
  }

  #see(name: string): void {
    this.#seen.add(name)
    this.#rememberWay()
  }

  #rememberWay(): void {
    rememberWay({ left: [...this.#left], seen: [...this.#seen] })
  }

  /** Judges the answers of this moment; whoever asks meanwhile waits for the same judgement. */
  async #judge(): Promise<void> {
    if (this.#judged?.facts === this.#facts) return
    this.#judging ??= this.#judgeNow().finally(() => {
      this.#judging = undefined
    })
    await this.#judging
  }

  async #judgeNow(): Promise<void> {
    const rules = await rulesHere()
    while (this.#judged?.facts !== this.#facts) {
      const facts = this.#facts
      const isStale = () => facts !== this.#facts
      const report = await judgeGently(rules, facts, instantHere(), isStale)
      if (report !== undefined) this.#judged = { rules, report, facts }
    }
    this.#showJudged()
  }

  /** What waits for a judgement on the screen is filled in where it stands. */
  #showJudged(): void {
    const desk = this.#desk()
    if (desk === undefined) return
    for (const part of this.querySelectorAll<HTMLElement>('[data-about]'))
      part.replaceWith(about(desk, part.dataset.about ?? ''))
    if (['first', 'check'].includes(this.#place.kind)) this.#show(false)
  }

  #standing(): Standing {
    const { opened } = this.#place
    const judged = this.#judged
    const questions =
      judged &&
      questionsFor(judged.rules.edition, this.#facts, judged.report, opened).filter(({ fact }) =>
        this.#asked.has(fact),
      )
    return { facts: this.#facts, questions, left: this.#left, seen: this.#seen, opened }
  }

  #inactive(): ReadonlySet<string> {
    const judged = this.#judged
    const first = judged?.rules.edition.source.programmes[0]?.id
    if (judged === undefined || first === undefined) return new Set()
    const { edition } = judged.rules
    const c = look(edition, this.#facts, instantHere()).before(first)
    return new Set(
      Object.keys(this.#facts).filter((id) => {
        const slot = edition.facts.get(id)?.slot
        return slot !== undefined && edition.applies[slot]?.(c) === unmet
      }),
    )
  }

  #desk(): Desk | undefined {
    const words = this.#words
    if (words === undefined) return undefined
    const judged = this.#judged
    const said = judged?.report.conflicts ?? []
    return {
      words,
      asked: this.#asked,
      place: this.#place,
      standing: this.#standing(),
      report: judged?.facts === this.#facts ? judged?.report : undefined,
      inactive: this.#inactive(),
      conflicts: judged?.rules.edition.contradictions.filter(({ id }) => said.includes(id)) ?? [],
      today: Math.floor((instantHere() + kupangMs) / dayMs),
      save: (facts, to) => this.#save(facts, to),
      answer: (fact, path, answer) => this.#save(withAnswer(this.#facts, fact, path, answer)),
      leaveInexact: (path, fact, answer) => this.#leaveInexact(path, fact, answer),
      forget: () => this.#forget(),
      again: () => this.#arrive(),
    }
  }

  #leaveInexact(path: string, fact: string, answer: Answer | undefined): void {
    this.#left.add(path)
    this.#rememberWay()
    this.#save(answer === undefined ? this.#facts : withAnswer(this.#facts, fact, path, answer))
  }

  #save(facts: Facts, to?: Place): void {
    if (facts !== this.#facts) {
      this.#facts = facts
      this.#keeps = rememberAnswers(facts)
      void this.#judge().catch(() => undefined)
    }
    if (to === undefined) void this.#goOn(this.#place.kind === 'item')
    else this.#go(to, false)
  }

  #forget(): void {
    forgetAll()
    this.#recall()
    this.#go({ kind: 'gone' }, true)
  }

  /** Goes to what comes next; only what must be derived waits for the judgement. */
  async #goOn(instead: boolean): Promise<void> {
    const from = this.#place
    const known = from.back !== undefined || this.#isOpening(from)
    if (!known) {
      this.setAttribute('aria-busy', 'true')
      try {
        await this.#judge()
      } catch {
        this.#showOffline()
        return
      } finally {
        this.removeAttribute('aria-busy')
      }
    }
    this.#go(nextPlace(this.#standing(), from), instead)
  }

  #isOpening({ opened }: Place): boolean {
    return opened === undefined && (openOpening(this.#facts).length > 0 || !this.#seen.has('first'))
  }

  #go(place: Place, instead: boolean): void {
    const hash = hashOf(place)
    if (hash === location.hash) this.#arrive()
    else if (instead) {
      history.replaceState(null, '', hash)
      this.#arrive()
    } else location.hash = hash
  }

  #screen(desk: Desk): Screen | undefined {
    const place = this.#place
    if (place.kind === 'question') return questionScreen(place.path, desk)
    if (place.kind === 'item') return itemScreen(place.list, place.item, desk)
    return stopScreens[place.kind](desk)
  }

  #show(fresh = true) {
    const desk = this.#desk()
    const stage = this.querySelector('[data-stage]')
    if (desk === undefined || stage === null) return
    const screen = this.#screen(desk)
    if (screen === undefined) return this.#go({ kind: 'start' }, true)
    const notKept = h('p', { class: 'problems' }, desk.words.journey.notKept)
    const parts = h('div', { class: 'stack' }, screen.parts, !this.#keeps && notKept)
    stage.replaceChildren(parts)
    document.title = `${screen.title} · ${desk.words.brand}`
    if (fresh) this.#face(stage)
  }

  #showOffline(): void {
    const desk = this.#desk()
    const stage = this.querySelector('[data-stage]')
    if (desk === undefined || stage === null) return
    const { offline, again } = desk.words.journey
    const retry = () => void this.#goOn(true)
    stage.prepend(
      h(
        'div',
        { class: 'problems', role: 'alert' },
        h('p', {}, offline),
        h('button', { class: 'button', type: 'button', onclick: retry }, again),
      ),
    )
  }

  /** A new screen starts at its top, and a screen reader hears its heading. */
  #face(stage: Element): void {
    if (!this.hasAttribute('data-begun')) {
      this.setAttribute('data-begun', '')
      return
    }
    stage.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true })
    scrollTo({ top: 0, behavior: 'instant' })
  }
}

customElements.define('student-assessment', StudentAssessment)
