/** From then on the clock is told in the colour of a warning. */
const soonSeconds = 120

/**
 * Counts down how long a time is still held, without telling a screen reader every second; and
 * gives it back when the student leaves without having sent anything.
 */
class HoldCountdown extends HTMLElement {
  #timer: ReturnType<typeof setInterval> | undefined
  #clock: HTMLElement | undefined
  #sends = false

  connectedCallback(): void {
    this.#count()
    addEventListener('submit', this.#submitted, true)
    addEventListener('click', this.#followed)
    addEventListener('pagehide', this.#left)
    addEventListener('pageshow', this.#back)
  }

  disconnectedCallback(): void {
    clearInterval(this.#timer)
    removeEventListener('submit', this.#submitted, true)
    removeEventListener('click', this.#followed)
    removeEventListener('pagehide', this.#left)
    removeEventListener('pageshow', this.#back)
  }

  #count(): void {
    const seconds = Number(this.dataset.seconds)
    const card = this.closest('.card')
    if (card === null || !Number.isFinite(seconds)) return
    const endsAt = Date.now() + seconds * 1_000
    const clock = document.createElement('p')
    clock.className = 'countdown'
    clock.setAttribute('aria-hidden', 'true')
    // Beside the card, not in it: so it stays in sight all the way down the form.
    card.after(clock)
    this.#clock = clock
    const show = () => {
      const left = Math.max(0, Math.ceil((endsAt - Date.now()) / 1_000))
      clock.textContent = `${this.dataset.left}: ${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`
      clock.classList.toggle('countdown-soon', left <= soonSeconds)
      if (left === 0) this.#end()
    }
    this.#timer = setInterval(show, 1_000)
    show()
  }

  #end(): void {
    clearInterval(this.#timer)
    if (this.#clock !== undefined) this.#clock.textContent = this.dataset.over ?? ''
    const note = this.querySelector('.held')
    if (note !== null) note.textContent = this.dataset.gone ?? ''
    document.querySelector('[data-again]')?.removeAttribute('hidden')
  }

  /** Back from the browser's memory: what was given back is held no more, and can still be sent. */
  readonly #back = ({ persisted }: PageTransitionEvent): void => {
    if (persisted && !this.#sends) this.#end()
    this.#sends = false
  }

  readonly #submitted = (): void => {
    this.#sends = true
  }

  /** The same page in the other language is about the same hold: it is not given back. */
  readonly #followed = ({ target }: MouseEvent): void => {
    const link = target instanceof Element ? target.closest('a') : null
    const hold = link === null ? null : new URL(link.href).searchParams.get('hold')
    if (hold !== null && hold === this.dataset.hold && link?.target !== '_blank') this.#sends = true
  }

  /** A beacon outlives its page; a fetch that a service worker would see first may not. */
  readonly #left = (): void => {
    const { hold, visitor } = this.dataset
    if (this.#sends || hold === undefined) return
    const body = new Blob([JSON.stringify({ visitor })], { type: 'application/json' })
    navigator.sendBeacon(`/v1/holds/${hold}/release`, body)
  }
}

customElements.define('hold-countdown', HoldCountdown)
