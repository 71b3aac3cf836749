/**
 * Counts down how long a time is still held, without telling a screen reader every second; and
 * gives it back when the student leaves without having sent anything.
 */
class HoldCountdown extends HTMLElement {
  #timer: ReturnType<typeof setInterval> | undefined
  #sends = false

  connectedCallback(): void {
    this.#count()
    addEventListener('submit', this.#submitted, true)
    addEventListener('pagehide', this.#left)
  }

  disconnectedCallback(): void {
    clearInterval(this.#timer)
    removeEventListener('submit', this.#submitted, true)
    removeEventListener('pagehide', this.#left)
  }

  #count(): void {
    const seconds = Number(this.dataset.seconds)
    const note = this.querySelector('.held')
    if (note === null || !Number.isFinite(seconds)) return
    const endsAt = Date.now() + seconds * 1_000
    const clock = document.createElement('p')
    clock.className = 'countdown'
    clock.setAttribute('aria-hidden', 'true')
    note.after(clock)
    const show = () => {
      const left = Math.max(0, Math.ceil((endsAt - Date.now()) / 1_000))
      clock.textContent = `${this.dataset.left}: ${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`
      if (left > 0) return
      clearInterval(this.#timer)
      clock.remove()
      note.textContent = this.dataset.gone ?? ''
    }
    this.#timer = setInterval(show, 1_000)
    show()
  }

  readonly #submitted = (): void => {
    this.#sends = true
  }

  /** A page that may come back from the browser's memory keeps its hold. */
  readonly #left = ({ persisted }: PageTransitionEvent): void => {
    const { hold, visitor } = this.dataset
    if (persisted || this.#sends || hold === undefined) return
    void fetch(`/v1/holds/${hold}/release`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ visitor }),
      keepalive: true,
    }).catch(() => undefined)
  }
}

customElements.define('hold-countdown', HoldCountdown)
