// A part of a page that renews itself while somebody looks: it asks whether anything changed, and only
// then takes the new one in. Whoever is about to use a button in it is not disturbed.

/** Unless the page says otherwise: a hall full of phones asks less often than a desk. */
const everyMs = 4_000

class LivePart extends HTMLElement {
  #timer: ReturnType<typeof setTimeout> | undefined
  #tag = ''

  connectedCallback(): void {
    this.#tag = this.dataset.tag ?? ''
    this.#later()
  }

  disconnectedCallback(): void {
    clearTimeout(this.#timer)
  }

  #later(): void {
    const pause = Number(this.dataset.every ?? everyMs)
    this.#timer = setTimeout(() => this.#look().finally(() => this.#later()), pause)
  }

  #isBusy(): boolean {
    return (
      document.hidden || (this.contains(document.activeElement) && this.matches(':focus-within'))
    )
  }

  async #look(): Promise<void> {
    const src = this.getAttribute('src')
    if (src === null || this.#isBusy()) return
    const headers = { 'if-none-match': this.#tag }
    // Without network it stays as it is, and is asked for again.
    const answer = await fetch(src, { headers, cache: 'no-store' }).catch(() => undefined)
    if (answer?.status !== 200 || answer.redirected || this.#isBusy()) return
    const open = [...this.querySelectorAll('details')].map((one) => one.open)
    const fresh = await answer.text()
    this.#tag = answer.headers.get('etag') ?? ''
    this.innerHTML = fresh
    const folds = [...this.querySelectorAll('details')]
    if (folds.length === open.length)
      folds.forEach((one, at) => {
        one.open = open[at] ?? one.open
      })
  }
}

customElements.define('live-part', LivePart)
