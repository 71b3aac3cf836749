import { html, type Markup } from '../result/markup.ts'
import { chartOf } from './chart.ts'
import type { Printing } from './edition-printed.ts'
import { countryInWords, type Destination } from './place.ts'
import { printedWords } from './words/words.ts'

type Stop = ReturnType<typeof chartOf>['stops'][number]

const stopPrinted = ({ country, x, y, size, label }: Stop, { language }: Printing): Markup =>
  html`<path class="leader" d="M${x} ${y}L${label.x} ${label.y - 4}"></path><path class="stop" d="M${x} ${y - size}l${size} ${size}l${-size} ${size}l${-size} ${-size}z"></path><text x="${label.x}" y="${label.y}" text-anchor="${label.anchor}">${countryInWords(country, language)}</text>
`

/** Direction and distance from Kupang to every destination. */
export function chartPrinted(destinations: readonly Destination[], printing: Printing): Markup {
  const { destinations: text } = printedWords(printing.language)
  const { width, height, rings, stops, home } = chartOf(destinations)
  const course = (look: string, path: string) => html`<path class="${look}" d="${path}"></path>`
  return html`<figure class="chart">
<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${text.chart}">
<defs><pattern id="swell" width="24" height="14" patternUnits="userSpaceOnUse"><path class="swell" d="M2 3h7v1h-7zM14 10h6v1h-6z"></path></pattern></defs>
<rect width="${width}" height="${height}" fill="url(#swell)"></rect>
${rings.map(({ path }) => course('ring', path))}${stops.map(({ route }) => course('route', route))}
${stops.map((stop) => stopPrinted(stop, printing))}<path class="haven" d="M${home.x} ${home.y - 9}l9 9l-9 9l-9 -9z"></path><text class="haven-name" x="${home.x + 13}" y="${home.y + 5}">${text.home}</text>
</svg>
<figcaption class="small">${text.chartNote}</figcaption>
</figure>`
}
