import type { Chart } from '../../../functions/campuses/numbers/chart.ts'

/** What draws is fetched when the page has nothing else to do, and no later than this. */
const latestMs = 1_500

const whenIdle = (work: () => void): void => {
  if ('requestIdleCallback' in window) requestIdleCallback(work, { timeout: latestMs })
  else setTimeout(work, latestMs)
}

/** A chart beside the table that says the same: the sentences and tables are read first. */
class NumberChart extends HTMLElement {
  #width = 0

  connectedCallback(): void {
    whenIdle(() => new ResizeObserver(() => void this.#draw()).observe(this))
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
