import { forgetAll } from '../assessment/answers-on-phone.ts'
import { factsOnPhone, instantNow } from './phone.ts'
import { type Shown, showResult } from './show-result.ts'
import { speechHere } from './speech.ts'

type Stage = 'begin' | 'working' | 'failed' | 'result' | 'forgotten'

/** Shows what the answers on this phone mean. Without answers it says how to begin. */
class ResultPage extends HTMLElement {
  #shown: Shown | undefined
  #judged: string | undefined

  connectedCallback(): void {
    this.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest<HTMLElement>('[data-do]') : null
      if (button?.dataset.do === 'forget') this.#forget()
      if (button?.dataset.do === 'print') void this.#shown?.print()
      if (button?.dataset.do === 'again') void this.#start()
    })
    addEventListener('storage', this.#compare)
    addEventListener('pageshow', this.#compare)
    void this.#start()
    // The service worker keeps the words a result is told with, while there is a line.
    const { lang } = document.documentElement
    navigator.serviceWorker?.ready.then(({ active }) => active?.postMessage(lang))
  }

  disconnectedCallback(): void {
    removeEventListener('storage', this.#compare)
    removeEventListener('pageshow', this.#compare)
    this.#shown?.stop()
  }

  /** Answers changed on another page: what stands here is about others, so it is told anew. */
  #compare = (): void => {
    if (this.#judged !== undefined && JSON.stringify(factsOnPhone() ?? {}) !== this.#judged)
      location.reload()
  }

  async #start(): Promise<void> {
    const facts = factsOnPhone()
    this.#judged = JSON.stringify(facts ?? {})
    if (facts === undefined) return this.#show('begin')
    this.#show('working')
    try {
      const speech = await speechHere()
      this.#shown = await showResult(this, { facts, instant: instantNow() }, speech)
      this.#show('result')
    } catch (cause) {
      this.#show('failed')
      throw new Error('the result could not be shown', { cause })
    }
  }

  #show(stage: Stage): void {
    for (const part of this.querySelectorAll<HTMLElement>('[data-stage]'))
      part.hidden = !part.dataset.stage?.split(' ').includes(stage)
  }

  #forget(): void {
    this.#shown?.stop()
    this.#judged = undefined
    forgetAll()
    this.#show('forgotten')
    this.querySelector<HTMLElement>('[data-forgotten]')?.focus()
  }
}

customElements.define('result-page', ResultPage)
