import { html, type Markup } from '../result/markup.ts'
import { doorwayPrinted } from './doorway.ts'
import type { Door, Printing } from './edition-printed.ts'
import { intakeOf } from './intake.ts'
import { payInWords } from './money.ts'
import { printedPaths } from './paths.ts'
import { destinationsOf } from './place.ts'
import { printedWords } from './words/words.ts'

const shownMax = 4
const routeOrder = ['g2g', 'p2p', 'own-company', 'independent'] as const

// The most guided way comes first: a state, an agency, one's own company, alone.
const guidance = ({ judged }: Door) =>
  Math.min(...judged.routes.map((route) => routeOrder.indexOf(route)))

// Doors as they stand: formal, open, with a published pay; one of a country.
const isShown = ({ judged }: Door, { language, day }: Printing): boolean =>
  judged.employer === 'legal-entity' &&
  intakeOf(judged, day) === 'open' &&
  payInWords(judged.pay, language) !== undefined

/** A few open doors, the nearest to Kupang first, and the way to all of them. */
export function doorsShownPrinted(doors: readonly Door[], printing: Printing): Markup {
  const { language } = printing
  const placed = doors.map((door) => ({ ...door, country: door.judged.country }))
  const shown = destinationsOf(placed)
    .flatMap(({ programmes }) =>
      programmes
        .filter((door) => isShown(door, printing))
        .sort((one, other) => guidance(one) - guidance(other))
        .slice(0, 1),
    )
    .slice(0, shownMax)
  return html`<ul class="doorways">${shown.map((door) => doorwayPrinted(door, printing))}</ul>
<p><a class="button button-quiet" href="${printedPaths.destinations[language]}">${printedWords(language).landing.allDoors(doors.length)}</a></p>`
}
