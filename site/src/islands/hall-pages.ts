// A list longer than a projector is tall, in columns: it is turned by the clock, so that every screen of
// a hall shows the same page and a renewal loses none. Whoever asked for less motion turns it by hand.

const everyMs = 8_000
const still = matchMedia('(prefers-reduced-motion: reduce)')

/** Turned by hand: from then on by hand alone. */
const byHand = new Map<string, number>()

class HallPages extends HTMLElement {
  #timer: ReturnType<typeof setInterval> | undefined
  #said: HTMLElement | undefined

  connectedCallback(): void {
    this.#show()
    this.#timer = setInterval(() => this.#show(), 1_000)
  }

  disconnectedCallback(): void {
    clearInterval(this.#timer)
  }

  get #list(): HTMLElement | null {
    return this.querySelector('ol, ul')
  }

  #count(list: HTMLElement): number {
    const gap = Number.parseFloat(getComputedStyle(list).columnGap) || 0
    // A last page of one column is a page too; a rounded pixel is none.
    return Math.max(1, Math.ceil((list.scrollWidth + gap) / (list.clientWidth + gap) - 0.02))
  }

  #show(): void {
    const list = this.#list
    if (list === null) return
    const pages = this.#count(list)
    if (pages > 1 || this.#said !== undefined) this.#turner().hidden = pages === 1
    const turned = byHand.get(this.id)
    const now = turned ?? (still.matches ? 0 : Math.floor(Date.now() / everyMs))
    const page = ((now % pages) + pages) % pages
    const gap = Number.parseFloat(getComputedStyle(list).columnGap) || 0
    list.scrollTo({ left: page * (list.clientWidth + gap), behavior: 'instant' })
    const told = this.#said?.querySelector('span')
    if (told) told.textContent = `${page + 1} / ${pages}`
    this.dataset.page = String(page)
  }

  #turner(): HTMLElement {
    if (this.#said !== undefined) return this.#said
    const said = document.createElement('p')
    said.className = 'hall-turn'
    const button = (sign: string, label: string, by: number) => {
      const one = document.createElement('button')
      one.type = 'button'
      one.textContent = sign
      one.setAttribute('aria-label', label)
      one.addEventListener('click', () => {
        byHand.set(this.id, Number(this.dataset.page ?? 0) + by)
        this.#show()
      })
      return one
    }
    const { back = '', next = '' } = this.dataset
    said.append(button('‹', back, -1), document.createElement('span'), button('›', next, 1))
    this.append(said)
    this.#said = said
    return said
  }
}

customElements.define('hall-pages', HallPages)
