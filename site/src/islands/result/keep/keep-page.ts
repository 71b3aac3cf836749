// Over 300 lines: one element, and every right its owner has, in one place.
import type { KeepRequest } from '../../../../../functions/assessments/schemas.ts'
import type { Facts } from '../../../../../shared/facts/answer.ts'
import { ageOf } from '../../../../../shared/keeping/adult.ts'
import { daysAfter, keptDaysMax, type Purpose } from '../../../../../shared/keeping/assessment.ts'
import { html } from '../../../../../shared/result/markup.ts'
import type { Speech } from '../../../../../shared/result/numbers.ts'
import {
  forgetAll,
  forgetShared,
  rememberAnswers,
  rememberShared,
} from '../../assessment/answers-on-phone.ts'
import { show } from '../markup.ts'
import { factsOnPhone, instantNow } from '../phone.ts'
import { shelfOn } from '../shelf.ts'
import { type Given, type Shown, showResult } from '../show-result.ts'
import { speechHere } from '../speech.ts'
import { textsOf } from '../texts.ts'
import { campusChoice } from './campus-choice.ts'
import { tellProblems } from './field-problems.ts'
import { type FollowUp, followUpChoice } from './follow-up.ts'
import { type KeptApi, keptApi, type Outcome, type ReadAnswer } from './kept-api.ts'
import { KeptOffice } from './kept-office.ts'
import { dayOf, heldSummary, isOwners, momentOf, type OwnerHeld } from './kept-view.ts'
import { linkIn, type PrivateLink } from './link.ts'
import { repeat } from './repeat.ts'
import { type Moved, movedSince, rulesSince } from './since.ts'
import { askSure } from './sure.ts'

/** The notice on this page; the type fails the build when the server asks for another. */
const noticeVersion: KeepRequest['consents'][number]['version'] = '2026-11'

type Stage = 'begin' | 'young' | 'unsure' | 'offer' | 'owner' | 'reader' | 'erased' | 'waiting'

/** What can be done with the answers on this phone: only an adult keeps them. */
function stageFor(facts: Facts | undefined): Stage {
  if (facts === undefined) return 'begin'
  const age = ageOf(facts, instantNow())
  if (age === 'adult') return 'offer'
  return age === 'minor' ? 'young' : 'unsure'
}

/** Keeps answers on the student's word, and opens, shares, corrects and erases what was kept. */
class KeepPage extends HTMLElement {
  #speech: Speech | undefined
  #api: KeptApi | undefined
  #link: PrivateLink | undefined
  #read: ReadAnswer | undefined
  #shown: Shown | undefined
  /** While something is under way its button does nothing more. */
  #busy = false
  #campus: () => string | undefined = () => undefined
  #followUp: () => FollowUp = () => ({ kind: 'none' })
  readonly #keeping = repeat()
  readonly #sharing = repeat()

  async connectedCallback(): Promise<void> {
    this.#speech = await speechHere()
    this.#api = keptApi(this.#speech.language)
    this.addEventListener('click', (event) => this.#clicked(event))
    const form = this.querySelector<HTMLFormElement>('[data-stage="offer"] form')
    if (form !== null) {
      this.#campus = campusChoice(form).chosen
      this.#followUp = followUpChoice(form).chosen
    }
    form?.addEventListener('submit', (event) => {
      event.preventDefault()
      void this.#once(() => this.#keep())
    })
    this.addEventListener('kept-read', ({ detail }) => {
      this.#read = detail
    })
    addEventListener('hashchange', () => void this.#open())
    await this.#open()
  }

  #part(name: string): HTMLElement | null {
    return this.querySelector<HTMLElement>(`[data-${name}]`)
  }

  #stage(stage: Stage): void {
    for (const part of this.querySelectorAll<HTMLElement>('[data-stage]'))
      part.hidden = !part.dataset.stage?.split(' ').includes(stage)
  }

  #say(text: string): void {
    const place = this.#part('said')
    if (place === null) return
    place.textContent = text
    place.hidden = text === ''
    if (text !== '') place.scrollIntoView({ block: 'nearest' })
  }

  /** Two presses in a row are one: the second is not heard until the first is answered. */
  async #once(act: () => Promise<void>): Promise<void> {
    if (this.#busy) return
    this.#busy = true
    await act().finally(() => {
      this.#busy = false
    })
  }

  /** The answer, or undefined once the refusal has been told. */
  #told<T>(outcome: Outcome<T>, offline?: string): T | undefined {
    if (outcome.kind === 'done') return outcome.value
    const { keep } = (this.#speech as Speech).words
    if (outcome.kind === 'offline')
      this.#say(outcome.crowded ? keep.crowded : (offline ?? keep.offline))
    else {
      const { title, detail, next } = outcome.problem
      this.#say([`${title}.`, detail, next].filter(Boolean).join(' '))
    }
    return undefined
  }

  async #open(): Promise<void> {
    this.#say('')
    this.#link = linkIn(location.hash)
    if (this.#link !== undefined) this.#stage('waiting')
    const read = this.#link && this.#told(await (this.#api as KeptApi).read(this.#link))
    if (read === undefined) {
      this.#offer()
      return
    }
    this.#read = read
    if (isOwners(read.assessment)) this.#showOwner(read, read.assessment)
    else await this.#showReader(read)
  }

  #offer(): void {
    const facts = factsOnPhone()
    const stage = stageFor(facts)
    this.#stage(stage)
    if (facts === undefined || stage !== 'offer') return
    const speech = this.#speech as Speech
    const { keep } = speech.words
    const until = daysAfter(new Date(instantNow()), keptDaysMax)
    this.#fill('what', keep.whatText(Object.keys(facts).length))
    this.#fill('until', keep.until(dayOf(until, speech)))
  }

  #fill(name: string, text: string): void {
    const place = this.#part(name)
    if (place !== null) place.textContent = text
  }

  #consents(): readonly Purpose[] {
    return [...this.querySelectorAll<HTMLInputElement>('[name="consent"]:checked')].map(
      ({ value }) => value as Purpose,
    )
  }

  /** Says what has to be ticked or written first; true if nothing has. */
  #isReady(consents: readonly Purpose[], followUp: FollowUp): boolean {
    const { keep } = (this.#speech as Speech).words
    const form = this.querySelector<HTMLFormElement>('[data-stage="offer"] form')
    const isTicked = consents.includes('keep')
    const isReached = followUp.kind !== 'missing'
    if (form !== null)
      tellProblems(form, {
        keep: isTicked ? undefined : keep.needed,
        reach: isReached ? undefined : keep.followUpNeeded,
      })
    return isTicked && isReached
  }

  async #keep(): Promise<void> {
    const { keep } = (this.#speech as Speech).words
    const [facts, consents, followUp] = [factsOnPhone(), this.#consents(), this.#followUp()]
    if (facts === undefined) return this.#stage('begin')
    if (!this.#isReady(consents, followUp)) return this.#say('')
    this.#say(keep.saving)
    const campus = this.#campus()
    const body: KeepRequest = {
      facts: { ...facts },
      ...(campus !== undefined && { campus }),
      ...(followUp.kind === 'reach' && { followUp: { reach: followUp.reach } }),
      consents: consents.map((purpose) => ({ purpose, version: noticeVersion })),
    }
    const outcome = await (this.#api as KeptApi).keep(body, this.#keeping.keyFor(body))
    if (outcome.kind !== 'offline') this.#keeping.answered()
    const kept = this.#told(outcome, keep.notKept)
    if (kept === undefined) return
    history.replaceState(null, '', `#${kept.link}`)
    await this.#open()
    this.#hide('fresh', false)
    this.#say(keep.saved)
  }

  #hide(name: string, hidden: boolean): void {
    const part = this.#part(name)
    if (part !== null) part.hidden = hidden
  }

  #showLink(href: string): void {
    const place = this.#part('link')
    const field = this.querySelector<HTMLInputElement>('[data-link-text]')
    if (place === null || field === null) return
    field.value = href
    for (const button of this.querySelectorAll<HTMLElement>('[data-do="send"]'))
      button.hidden = !('share' in navigator)
    place.hidden = false
  }

  #showOwner(read: ReadAnswer, held: OwnerHeld): void {
    const speech = this.#speech as Speech
    const summary = this.#part('summary')
    const since = this.#part('since')
    if (summary !== null) show(summary, heldSummary(held, speech))
    void this.#showSince(since, read)
    this.#hide('fresh', true)
    this.#stage('owner')
    const [link, office] = [this.#link, this.#office()]
    if (link !== undefined) void office?.show({ link, read, held, speech })
    const alive = held.withdrawnAt === undefined
    for (const part of this.querySelectorAll<HTMLElement>('[data-alive]')) part.hidden = !alive
    this.#showLink(location.href)
  }

  #office(): KeptOffice | undefined {
    const found = this.querySelector('kept-office')
    return found instanceof KeptOffice ? found : undefined
  }

  /** What changed at once, then by which figure and requirement, in words read for it. */
  async #showSince(place: HTMLElement | null, read: ReadAnswer): Promise<void> {
    if (place === null) return
    const [shelf, speech] = [shelfOn(document), this.#speech as Speech]
    show(place, rulesSince(read, { shelf, speech }))
    const { current } = read
    const moved = movedSince(read)
    if (current === undefined || moved.length === 0) return
    const texts = textsOf(current.edition, speech.language)
    const worded = async ({ id }: Moved) => [id, await texts.programme(id)] as const
    const words = new Map(await Promise.all(moved.map(worded)))
    show(place, rulesSince(read, { shelf, speech, words }))
  }

  async #showReader(read: ReadAnswer): Promise<void> {
    void this.#showSince(this.#part('reader-since'), read)
    this.#stage('reader')
    await this.#see()
  }

  /** Shows the result: by the rules of today, or as it was on the day it was kept. */
  async #see(then = false): Promise<void> {
    const { assessment } = this.#read ?? {}
    const view = this.#part('view')
    if (assessment === undefined || view === null) return
    this.#shown?.stop()
    const given: Given = {
      facts: assessment.facts as Facts,
      instant: then ? Date.parse(assessment.at) : instantNow(),
      digest: then ? assessment.edition : undefined,
      readOnly: true,
      marks: this.#office()?.marks,
    }
    this.#shown = await showResult(view, given, this.#speech as Speech)
    view.hidden = false
    view.querySelector<HTMLElement>('#door')?.focus()
  }

  #held(): OwnerHeld | undefined {
    const held = this.#read?.assessment
    return held !== undefined && isOwners(held) ? held : undefined
  }

  async #correct(link: PrivateLink): Promise<void> {
    const [facts, held] = [factsOnPhone(), this.#held()]
    if (facts === undefined || held === undefined) return
    const body: KeepRequest = {
      facts: { ...facts },
      prefer: held.prefer,
      consents: held.consents.map(({ purpose }) => ({ purpose, version: noticeVersion })),
      ...(held.contact && { contact: held.contact }),
      ...(held.campus && { campus: held.campus }),
      ...(held.followUp && { followUp: held.followUp }),
    }
    const done = this.#told(await (this.#api as KeptApi).correct(link, held.version, body))
    if (done === undefined) return
    await this.#open()
    this.#say((this.#speech as Speech).words.keep.corrected)
  }

  async #export(link: PrivateLink): Promise<void> {
    const copy = this.#told(await (this.#api as KeptApi).exported(link))
    if (copy === undefined) return
    const file = new Blob([JSON.stringify(copy, null, 2)], { type: 'application/json' })
    const anchor = document.createElement('a')
    anchor.href = URL.createObjectURL(file)
    anchor.download = 'rantau.json'
    anchor.click()
    setTimeout(() => URL.revokeObjectURL(anchor.href), 10_000)
  }

  async #share(link: PrivateLink): Promise<void> {
    const outcome = await (this.#api as KeptApi).share(link, this.#sharing.keyFor(link))
    if (outcome.kind !== 'offline') this.#sharing.answered()
    const made = this.#told(outcome)
    const place = this.#part('shared')
    if (made === undefined || place === null) return
    this.#read = this.#told(await (this.#api as KeptApi).read(link)) ?? this.#read
    const speech = this.#speech as Speech
    const { keep } = speech.words
    const href = `${location.origin}${location.pathname}#${made.link}`
    rememberShared(href, made.expiresAt)
    show(
      place,
      html`<p class="entry"><label for="shared-link">${keep.shared(dayOf(made.expiresAt, speech))}</label>
        <input id="shared-link" readonly value="${href}"></p>
        <p><button class="button button-quiet" type="button" data-do="copy" data-copy="shared-link">${keep.copy}</button></p>`,
    )
  }

  async #withdraw(link: PrivateLink): Promise<void> {
    const done = this.#told(await (this.#api as KeptApi).withdraw(link))
    if (done === undefined) return
    forgetShared()
    await this.#open()
  }

  async #erase(link: PrivateLink): Promise<void> {
    const done = this.#told(await (this.#api as KeptApi).erase(link))
    if (done === undefined) return
    this.#shown?.stop()
    forgetShared()
    history.replaceState(null, '', location.pathname)
    this.#link = undefined
    this.#stage('erased')
    const speech = this.#speech as Speech
    this.#say(speech.words.keep.erased(momentOf(done.erasedAt, speech)))
    this.#showLeft()
  }

  /** What is left on this phone, after all that was kept is gone. */
  #showLeft(): void {
    const answers = Object.keys(factsOnPhone() ?? {}).length
    this.#hide('phone-full', answers === 0)
    this.#hide('phone-empty', answers > 0)
    this.#fill('phone-answers', (this.#speech as Speech).words.keep.onPhone(answers))
  }

  #forget(): void {
    forgetAll()
    this.#showLeft()
    this.#part('phone-empty')?.focus()
  }

  async #copy(button: HTMLElement): Promise<void> {
    const { keep } = (this.#speech as Speech).words
    const field = this.querySelector<HTMLInputElement>(`#${button.dataset.copy}`)
    field?.select()
    const copied = await navigator.clipboard?.writeText(field?.value ?? '').then(
      () => true,
      () => false,
    )
    this.#say(copied ? keep.copied : keep.copyByHand)
  }

  #send(): void {
    const field = this.querySelector<HTMLInputElement>('[data-link-text]')
    if (field !== null && 'share' in navigator)
      navigator.share({ title: document.title, url: field.value }).catch(() => undefined)
  }

  #resume(): void {
    const held = this.#held()
    if (held === undefined) return
    const { keep } = (this.#speech as Speech).words
    this.#say(rememberAnswers(held.facts as Facts) ? keep.resumed : keep.failed)
  }

  #clicked({ target }: Event): void {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-do]') : null
    const [what, link] = [button?.dataset.do, this.#link]
    if (button === null || what === undefined) return
    if (what === 'copy') void this.#copy(button)
    if (what === 'send') this.#send()
    if (what === 'see') void this.#see()
    if (what === 'see-then') void this.#see(true)
    if (what === 'resume') this.#resume()
    if (what === 'ask' || what === 'cancel')
      askSure(this, button.dataset.about ?? '', what === 'ask')
    if (what === 'forget') this.#forget()
    if (link === undefined) return
    if (what === 'correct') void this.#once(() => this.#correct(link))
    if (what === 'export') void this.#once(() => this.#export(link))
    if (what === 'share') void this.#once(() => this.#share(link))
    if (what === 'withdraw') void this.#once(() => this.#withdraw(link))
    if (what === 'erase') void this.#once(() => this.#erase(link))
  }
}

customElements.define('keep-page', KeepPage)
