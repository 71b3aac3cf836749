import type { Answer, Facts } from '../../../../shared/facts/answer.ts'
import { withAnswer } from './amend.ts'
import {
  answersHere,
  forgetAll,
  rememberAnswers,
  rememberWay,
  wayHere,
} from './answers-on-phone.ts'
import { type Asked, askedOn } from './asked.ts'
import { conflictNotes } from './conflicts.ts'
import type { Desk, Screen } from './desk.ts'
import { h } from './dom.ts'
import { about, heading } from './frame.ts'
import { nextPlace, openOpening, type Standing } from './journey.ts'
import { instantHere, type Judge, judgeBeside, type Wanted } from './judge.ts'
import { withLateWords } from './late-words.ts'
import { itemScreen } from './list-screens.ts'
import type { PageWords } from './page-words.ts'
import { hashOf, type Place, placeIn } from './place.ts'
import { questionScreen } from './question-screen.ts'
import { stopScreens } from './stop-screens.ts'

const kupangMs = 8 * 3_600_000
const dayMs = 86_400_000

/** Screens that are drawn before they are judged, and filled in then. */
const waitsForJudging: readonly string[] = ['first', 'simple', 'papers', 'check', 'done']

const judgeHere = (): Judge =>
  judgeBeside(
    () => new Worker(new URL('./judgement.worker.ts', import.meta.url), { type: 'module' }),
  )

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
  #judge = judgeHere()
  #place: Place = { kind: 'start' }
  #keeps = true
  /** Whether what stands on the screen was drawn before it was judged. */
  #unjudged = true

  connectedCallback(): void {
    this.#words = JSON.parse(this.querySelector('[data-words]')?.textContent ?? '{}')
    this.#asked = askedOn(this)
    this.#recall()
    this.querySelector('[data-plain]')?.remove()
    addEventListener('hashchange', this.#arrive)
    addEventListener('storage', this.#recallAndShow)
    addEventListener('pageshow', this.#return)
    this.#arrive()
    // The service worker keeps the words a result is told with, while there is a line.
    const { lang } = document.documentElement
    navigator.serviceWorker?.ready.then(({ active }) => active?.postMessage(lang))
  }

  disconnectedCallback(): void {
    removeEventListener('hashchange', this.#arrive)
    removeEventListener('storage', this.#recallAndShow)
    removeEventListener('pageshow', this.#return)
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

  /** Back from another page, where the answers may have been deleted. */
  #return = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) this.#recallAndShow()
  }

  #arrive = (): void => {
    const place = placeIn(location.hash)
    this.#place = place
    if (place.kind === 'first' || place.kind === 'simple') this.#see(place.kind)
    const fresh = Object.keys(this.#facts).length === 0
    if (place.kind === 'start' && place.opened !== undefined) this.#wait()
    if (place.kind === 'start' && (fresh || place.opened !== undefined)) void this.#goOn(true)
    else this.#show()
    this.#settle().catch(() => this.#place.kind === 'first' && this.#showOffline())
  }

  /** Which question comes first is not known yet. */
  #wait(): void {
    const text = this.#words?.journey.loading ?? ''
    this.querySelector('[data-stage]')?.replaceChildren(heading(text))
  }

  #see(name: string): void {
    this.#seen.add(name)
    this.#rememberWay()
  }

  #rememberWay(): void {
    rememberWay({ left: [...this.#left], seen: [...this.#seen] })
  }

  #wanted = (): Wanted => ({ facts: this.#facts, opened: this.#place.opened })

  /** Judges what is answered now, and fills in what waited for it. */
  async #settle(): Promise<void> {
    await this.#judge.settle(this.#wanted)
    await this.#learnWords()
    this.#showJudged()
  }

  /** Questions an amended edition adds are worded by the edition. */
  async #learnWords(): Promise<void> {
    const [judgement, words] = [this.#judge.last(), this.#words]
    if (judgement !== undefined && words !== undefined)
      this.#asked = await withLateWords(this.#asked, judgement, words.language)
  }

  /** What waits for a judgement on the screen is filled in where it stands. */
  #showJudged(): void {
    const desk = this.#desk()
    if (desk === undefined) return
    for (const part of this.querySelectorAll<HTMLElement>('[data-about]')) {
      const now = about(desk, part.dataset.about ?? '')
      if (now.textContent !== part.textContent) part.replaceWith(now)
    }
    this.querySelector('[data-conflicts]')?.replaceWith(conflictNotes(desk))
    if (this.#unjudged && waitsForJudging.includes(this.#place.kind)) this.#refresh()
  }

  /** The screen again where only its numbers changed: focus stays where it was. */
  #refresh(): void {
    const heard = document.activeElement?.tagName === 'H1'
    this.#show(false)
    if (heard) this.querySelector<HTMLElement>('[data-stage] h1')?.focus({ preventScroll: true })
  }

  #standing(): Standing {
    const { opened } = this.#place
    const questions = this.#judge.last()?.questions.filter(({ fact }) => this.#asked.has(fact))
    return { facts: this.#facts, questions, left: this.#left, seen: this.#seen, opened }
  }

  #desk(): Desk | undefined {
    const words = this.#words
    if (words === undefined) return undefined
    const judgement = this.#judge.of(this.#wanted())
    return {
      words,
      asked: this.#asked,
      place: this.#place,
      standing: this.#standing(),
      judgement,
      inactive: new Set(judgement?.inactive),
      conflicts: judgement?.conflicts ?? [],
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
      this.#settle().catch(() => undefined)
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
        await this.#settle()
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
    const conflicts = conflictNotes(desk)
    const parts = h('div', { class: 'stack' }, conflicts, screen.parts, !this.#keeps && notKept)
    stage.replaceChildren(parts)
    this.#unjudged = desk.judgement === undefined
    this.#keepPlaceIn('a.switch')
    document.title = `${screen.title} · ${desk.words.brand}`
    if (fresh) this.#face(stage)
  }

  /** The same question in the other language is one tap away. */
  #keepPlaceIn(link: string): void {
    const other = document.querySelector<HTMLAnchorElement>(link)
    if (other !== null) other.hash = location.hash
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
