import type { Chart } from '../../../functions/campuses/numbers/chart.ts'

/** A chart above the table that says the same; what draws it is fetched where one is to be seen. */
class NumberChart extends HTMLElement {
  #width = 0

  connectedCallback(): void {
    new ResizeObserver(() => void this.#draw()).observe(this)
  }

  async #draw(): Promise<void> {
    const width = Math.round(this.clientWidth)
    if (width === 0 || width === this.#width) return
    this.#width = width
    const { drawn } = await import('./number-chart-drawn.ts')
    const asked = JSON.parse(this.dataset.chart ?? '') as Chart
    // Another width may have come while it was fetched.
    if (width === this.#width) this.replaceChildren(...drawn(asked, width))
  }
}

customElements.define('number-chart', NumberChart)
