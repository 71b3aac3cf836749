// A part of a page that renews itself while somebody looks: it asks whether anything changed, and only
// then takes the new one in. What is open, typed or has the focus stays; a finger on a button is
// waited for.

/** Unless the page says otherwise: a hall full of phones asks less often than a desk. */
const everyMs = 4_000

const folds = (part: HTMLElement) =>
  [...part.querySelectorAll('details')].map((one, at) => ({ one, name: one.id || String(at) }))

/** Where somebody is in a part, by the id of what has the focus. */
function placeIn(part: HTMLElement): () => void {
  const open = new Map(folds(part).map(({ one, name }) => [name, one.open]))
  const here = document.activeElement
  const focused = here instanceof HTMLElement && part.contains(here) ? here : undefined
  const fold = focused?.closest('details')?.id
  return () => {
    for (const { one, name } of folds(part)) one.open = open.get(name) ?? one.open
    if (focused === undefined) return
    const again = focused.id === '' ? null : document.getElementById(focused.id)
    const outer = fold ? document.getElementById(fold)?.querySelector('summary') : null
    ;(again ?? outer)?.focus({ preventScroll: true })
  }
}

export class LivePart extends HTMLElement {
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
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.look(), pause)
  }

  /** Whether taking in something new would take away what somebody is doing. */
  #isBusy(): boolean {
    const here = document.activeElement
    const types = here?.matches('input:not([type="hidden"]), textarea, select') === true
    return document.hidden || this.matches(':active') || (types && this.contains(here))
  }

  /** Asks at once, and then again after the pause. */
  async look(): Promise<void> {
    clearTimeout(this.#timer)
    await this.#renew()
    if (this.isConnected) this.#later()
  }

  async #renew(): Promise<void> {
    const src = this.getAttribute('src')
    if (src === null || this.#isBusy()) return
    const headers = { 'if-none-match': this.#tag }
    // Without network it stays as it is, and is asked for again.
    const answer = await fetch(src, { headers, cache: 'no-store' }).catch(() => undefined)
    if (answer?.status !== 200 || answer.redirected) return
    const fresh = await answer.text()
    if (this.#isBusy()) return
    this.#tag = answer.headers.get('etag') ?? ''
    const back = placeIn(this)
    this.innerHTML = fresh
    back()
    this.dispatchEvent(new CustomEvent('renewed'))
  }
}

customElements.define('live-part', LivePart)
