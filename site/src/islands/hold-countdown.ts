/** Counts down how long a time is still held, without telling a screen reader every second. */
class HoldCountdown extends HTMLElement {
  #timer: ReturnType<typeof setInterval> | undefined

  connectedCallback(): void {
    const seconds = Number(this.dataset.seconds)
    const card = this.querySelector('.held')
    if (card === null || !Number.isFinite(seconds)) return
    const endsAt = performance.now() + seconds * 1_000
    const clock = document.createElement('p')
    clock.className = 'countdown'
    clock.setAttribute('aria-hidden', 'true')
    card.after(clock)
    const show = () => {
      const left = Math.max(0, Math.ceil((endsAt - performance.now()) / 1_000))
      clock.textContent = `${this.dataset.left}: ${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`
      if (left > 0) return
      clearInterval(this.#timer)
      clock.remove()
      card.textContent = this.dataset.gone ?? ''
    }
    this.#timer = setInterval(show, 1_000)
    show()
  }

  disconnectedCallback(): void {
    clearInterval(this.#timer)
  }
}

customElements.define('hold-countdown', HoldCountdown)
