import { html, type Markup } from '../result/markup.ts'
import { doorwayPrinted } from './doorway.ts'
import type { Door, Printing } from './edition-printed.ts'
import { byOpenness } from './intake.ts'
import { numberInWords } from './money.ts'
import { countryInWords, type Destination, destinationsOf } from './place.ts'
import { chartPrinted } from './sea-chart.ts'
import { printedWords } from './words/words.ts'

type Place = Destination<Door & { readonly country: string }>

const placesOf = (doors: readonly Door[]): readonly Place[] =>
  destinationsOf(doors.map((door) => ({ ...door, country: door.judged.country })))

function placePrinted({ country, programmes, voyage }: Place, printing: Printing): Markup {
  const { language, day } = printing
  const { destinations: text } = printedWords(language)
  const far = voyage && ` · ${text.kilometres(numberInWords(voyage.kilometres, language))}`
  const opener = byOpenness(day)
  const doors = programmes.toSorted((one, other) => opener(one.judged, other.judged))
  return html`<section class="destination" id="${country}">
<div class="destination-head">
<h2>${countryInWords(country, language)}</h2>
<p class="small">${text.count(programmes.length)}${far}</p>
</div>
<ul class="doorways">${doors.map((door) => doorwayPrinted(door, printing))}</ul>
</section>
`
}

/** Every destination with its doors, as they stand on the day. */
export function destinationsPrinted(doors: readonly Door[], printing: Printing): Markup {
  const { language } = printing
  const { destinations: text } = printedWords(language)
  const places = placesOf(doors)
  const link = ({ country }: Place) =>
    html`<li><a href="#${country}">${countryInWords(country, language)}</a></li>`
  return html`<h1>${text.title}</h1>
<p class="lead">${text.lead(doors.length, places.length)}</p>
${chartPrinted(places, printing)}
<p class="small">${text.absent}</p>
<nav class="contents" aria-label="${text.jump}"><ul>${places.map(link)}</ul></nav>
${places.map((place) => placePrinted(place, printing))}`
}
