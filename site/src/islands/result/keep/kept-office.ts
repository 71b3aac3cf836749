import { dayText } from '../../../../../shared/booking/when.ts'
import type { StudentCase } from '../../../../../shared/casework/student-view.ts'
import type { Facts } from '../../../../../shared/facts/answer.ts'
import { isAdult } from '../../../../../shared/keeping/adult.ts'
import type { HumanMark } from '../../../../../shared/result/human-mark.ts'
import { html, type Markup } from '../../../../../shared/result/markup.ts'
import type { Speech } from '../../../../../shared/result/numbers.ts'
import { refresh } from '../markup.ts'
import { instantNow } from '../phone.ts'
import { shelfOn } from '../shelf.ts'
import { casePartsFor, officeWords } from './case-parts.ts'
import { tellProblems } from './field-problems.ts'
import {
  type CaseAnswer,
  type KeptApi,
  keptApi,
  type Outcome,
  type ReadAnswer,
} from './kept-api.ts'
import { dayOf, type OwnerHeld } from './kept-view.ts'
import type { PrivateLink } from './link.ts'
import { fillIn, nameIn, typedIn } from './office-fields.ts'
import { missingIn, type Problems, refusedIn, requestOf } from './office-form.ts'
import {
  type CaseParts,
  caseShown,
  lookedShown,
  marksOf,
  newsShown,
  sharingShown,
} from './office-shown.ts'
import { goToPressed, pressKept, pressTyped } from './pressed-shown.ts'
import { askSure } from './sure.ts'

/** What is kept, as its owner's link opened it. */
export type KeptOpened = {
  readonly link: PrivateLink
  readonly read: ReadAnswer
  readonly held: OwnerHeld
  readonly speech: Speech
}

type Told = Pick<CaseParts, 'words' | 'told'>
type CaseOutcome = Outcome<CaseAnswer>

/** Shows what is kept to an office, and tells its owner all that the office did with it. */
export class KeptOffice extends HTMLElement {
  #opened: KeptOpened | undefined
  #told: Told | undefined
  #offices: CaseAnswer['offices'] = []
  #busy = false
  /** What humans say of programmes, for the result. */
  marks: ReadonlyMap<string, HumanMark> = new Map()

  connectedCallback(): void {
    this.addEventListener('click', (event) => this.#clicked(event))
    this.addEventListener('submit', (event) => this.#submitted(event))
    this.#form('office')?.addEventListener('input', ({ currentTarget }) => {
      if (!(currentTarget instanceof HTMLFormElement)) return
      currentTarget.dataset.touched = ''
      pressTyped(currentTarget)
    })
  }

  async show(opened: KeptOpened): Promise<void> {
    this.#opened = opened
    const { link, speech, held } = opened
    const [told, outcome] = await Promise.all([
      officeWords(speech.language),
      keptApi(speech.language).ownCase(link),
    ])
    this.#told = told
    const answer = outcome.kind === 'done' ? outcome.value : undefined
    this.#names(answer)
    this.hidden = false
    this.#say(answer === undefined ? told.words.unread : '')
    const until = told.words.until(dayOf(held.expiresAt, speech))
    this.#part('until')?.replaceChildren(until)
    await this.#draw(answer ?? { case: null, views: [] })
  }

  #part(name: string): HTMLElement | null {
    return this.querySelector<HTMLElement>(`[data-office-${name}]`)
  }

  #hide(name: string, hidden: boolean): void {
    const part = this.#part(name)
    if (part !== null) part.hidden = hidden
  }

  #say(text: string): void {
    const place = this.#part('said')
    if (place === null) return
    place.textContent = text
    place.hidden = text === ''
    if (text !== '') place.scrollIntoView({ block: 'nearest' })
  }

  #form(name: 'office' | 'review'): HTMLFormElement | null {
    return this.querySelector<HTMLFormElement>(`form[data-form="${name}"]`)
  }

  #names(answer: CaseAnswer | undefined): void {
    this.#hide('gone', answer !== undefined)
    const form = this.#form('office')
    if (answer === undefined || form === null) return
    this.#offices = answer.offices
    nameIn(form, answer, (this.#told as Told).words)
  }

  /** Who of the staff saw them: where no office has a case, only if somebody did. */
  #looked(views: StudentCase['views'], isCase: boolean): Markup | undefined {
    if (!isCase && views.length === 0) return undefined
    const { language } = (this.#opened as KeptOpened).speech
    const officeName = (id: string) => this.#offices.find((one) => one.id === id)?.name ?? id
    return lookedShown({ views }, { language, told: (this.#told as Told).told, officeName })
  }

  /** Draws what the office has; null: none has anything. */
  async #draw({ case: one, views }: Pick<CaseAnswer, 'case' | 'views'>): Promise<void> {
    const { held, read, speech } = this.#opened as KeptOpened
    const said = held.counselor
    const shared = one?.sharedAt !== undefined && said !== undefined && !said.withdrawnAt
    const edition = read.current?.edition ?? held.edition
    const [shelf, facts] = [shelfOn(document), held.facts as Facts]
    const asked = { speech, shelf, offices: this.#offices, facts, edition }
    const parts = one && (await casePartsFor(one, asked, this.#told as Told))
    this.marks = one && parts ? marksOf(one, parts) : new Map()
    this.#tell(this.#part('sharing'), one && parts && sharingShown(one, held, parts))
    this.#tell(this.#part('case'), one && parts && caseShown(one, parts))
    this.#tell(this.#part('log'), this.#looked(views, one !== null))
    this.#tell(this.#beside('[data-news]'), one && parts && newsShown(one, parts))
    pressKept(this.#beside('[data-pressed="kept"]'), held, parts)
    const heading = shared ? parts?.words.headingShared : this.#told?.words.heading
    this.#part('heading')?.replaceChildren(heading ?? '')
    this.#hide('shared', !shared)
    this.#hide('meanwhile', !shared)
    askSure(this, 'office', false)
    this.#drawReview(one, shared)
    this.#drawOffer(held, shared)
  }

  #tell(place: HTMLElement | null, told: Markup | undefined | null): void {
    if (place === null) return
    refresh(place, told ?? html``)
    place.hidden = !told
  }

  /** What stands elsewhere on the page and is known here. */
  #beside(selector: string): HTMLElement | null {
    return this.closest('keep-page')?.querySelector<HTMLElement>(selector) ?? null
  }

  #drawReview(one: StudentCase | null, shared: boolean): void {
    const { speech } = this.#opened as KeptOpened
    const { words } = this.#told as Told
    const at = one?.reviewAskedAt
    this.#hide('review', !shared)
    this.#hide('asked', at === undefined)
    this.#hide('ask', at !== undefined)
    if (at !== undefined)
      this.#part('asked-when')?.replaceChildren(
        words.reviewAsked(dayText(at, 'Asia/Makassar', speech.language)),
      )
  }

  #drawOffer(held: OwnerHeld, shared: boolean): void {
    const { words } = this.#told as Told
    const young = !isAdult(held.facts as Facts, instantNow())
    this.#hide('offer', held.withdrawnAt !== undefined)
    this.#hide('young', !young || shared)
    this.#hide('lead', shared)
    this.#hide('fold', young)
    this.#part('summary')?.replaceChildren(shared ? words.change : words.fill)
    const form = this.#form('office')
    if (shared && form !== null) fillIn(form, held)
  }

  #problems(problems: Problems): void {
    const form = this.#form('office')
    if (form !== null) tellProblems(form, problems)
  }

  /** Tells what came of it; true once it is done and drawn. */
  async #answered(outcome: CaseOutcome, said: string): Promise<boolean> {
    const { words } = this.#told as Told
    if (outcome.kind === 'offline') this.#say(outcome.crowded ? words.crowded : words.notSent)
    if (outcome.kind === 'refused') {
      const { title, detail, next, fields = [] } = outcome.problem
      const problems = refusedIn(fields)
      this.#problems(problems)
      const at = Object.keys(problems).length > 0 ? [title] : [title, detail, next]
      this.#say(at.filter(Boolean).join('. '))
    }
    if (outcome.kind !== 'done') return false
    await this.#readAgain()
    await this.#draw(outcome.value)
    this.#say(said)
    return true
  }

  /** Its version is another one now: whoever corrects it next has to name that one. */
  async #readAgain(): Promise<void> {
    const opened = this.#opened as KeptOpened
    const again = await this.#api().read(opened.link)
    if (again.kind !== 'done' || !('consents' in again.value.assessment)) return
    this.#opened = { ...opened, read: again.value, held: again.value.assessment }
    this.dispatchEvent(new CustomEvent('kept-read', { detail: again.value, bubbles: true }))
  }

  #api(): KeptApi {
    return keptApi((this.#opened as KeptOpened).speech.language)
  }

  /** Two presses in a row are one. */
  async #once(act: (opened: KeptOpened, told: Told) => Promise<void>): Promise<void> {
    const [opened, told] = [this.#opened, this.#told]
    if (this.#busy || opened === undefined || told === undefined) return
    this.#busy = true
    await act(opened, told).finally(() => {
      this.#busy = false
    })
  }

  async #share(form: HTMLFormElement, { link, speech }: KeptOpened, { words }: Told) {
    const typed = typedIn(form)
    const missing = missingIn(typed, words)
    this.#problems(missing)
    if (Object.keys(missing).length > 0) return
    this.#say(words.sending)
    const outcome = await this.#api().showTo(link, requestOf(typed, speech.language))
    if (!(await this.#answered(outcome, words.shared))) return
    const agree = form.querySelector<HTMLInputElement>('[name="agree"]')
    if (agree !== null) agree.checked = false
    const fold = this.#part('fold')
    if (fold instanceof HTMLDetailsElement) fold.open = false
    pressTyped(form)
    goToPressed(this.#beside('[data-pressed="kept"]:not([hidden])'))
  }

  async #askReview(form: HTMLFormElement, { link }: KeptOpened, { words }: Told) {
    const question = String(new FormData(form).get('question') ?? '').trim()
    const body = question === '' ? {} : { question }
    const outcome = await this.#api().askReview(link, body)
    if (await this.#answered(outcome, words.reviewAskedSaid)) form.reset()
  }

  #submitted(event: Event): void {
    const form = event.target
    if (!(form instanceof HTMLFormElement)) return
    event.preventDefault()
    event.stopPropagation()
    const send = form.dataset.form === 'review' ? this.#askReview : this.#share
    void this.#once((opened, told) => send.call(this, form, opened, told))
  }

  #disagree(button: HTMLElement): void {
    const form = this.#form('review')
    const field = form?.querySelector('textarea')
    const fold = this.#part('ask')
    if (!(fold instanceof HTMLDetailsElement) || !field) return
    fold.open = true
    if (field.value === '') field.value = button.dataset.about ?? ''
    field.focus()
  }

  #clicked({ target }: Event): void {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-office]') : null
    const what = button?.dataset.office
    if (button === null || what === undefined) return
    if (what === 'ask' || what === 'leave') askSure(this, 'office', what === 'ask')
    if (what === 'disagree') this.#disagree(button)
    if (what === 'again') void this.#once((opened) => this.show(opened))
    if (what === 'withdraw')
      void this.#once(async ({ link }, { words }) => {
        await this.#answered(await this.#api().unshow(link), words.withdrawnSaid)
      })
    if (what === 'review-back')
      void this.#once(async ({ link }, { words }) => {
        await this.#answered(await this.#api().takeReviewBack(link), words.reviewBackSaid)
      })
  }
}

declare global {
  interface HTMLElementEventMap {
    'kept-read': CustomEvent<ReadAnswer>
  }
}

customElements.define('kept-office', KeptOffice)
