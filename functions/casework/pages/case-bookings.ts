import { type Booking, stateAt } from '../../../shared/booking/booking.ts'
import { bothClocks } from '../../../shared/booking/letter-times.ts'
import { letterWords } from '../../../shared/booking/letter-words.ts'
import { html, type Markup } from '../../../shared/result/markup.ts'
import { deed } from '../../http/staff-fields.ts'
import { staffPath } from '../../http/staff-page.ts'
import { defined, panel, tag } from '../../http/staff-parts.ts'
import type { CaseShown } from './case-shown.ts'
import { carried } from './deed-forms.ts'
import { officeZone, type Telling, wordsFor } from './told.ts'

/** Whether it has begun and nobody has said yet who came. */
const awaitsOutcome = (booking: Booking, now: number): boolean =>
  stateAt(booking, now) === 'confirmed' && (booking.place?.start ?? Infinity) <= now

const outcomeForms = (booking: Booking, shown: CaseShown, telling: Telling): Markup => {
  const { deeds } = wordsFor(telling)
  const action = staffPath(telling.language, `/cases/${shown.head.id}`)
  const form = (came: 'attended' | 'no-show', button: string) =>
    deed({
      action,
      fields: carried(shown, 'outcome', { booking: booking.id, came }),
      button,
      look: 'quiet',
    })
  return html`<div class="deeds">${form('attended', deeds.attended)}${form('no-show', deeds.noShow)}</div>`
}

const entry = (booking: Booking, shown: CaseShown, telling: Telling): Markup => {
  const { states, topics } = wordsFor(telling)
  const { language, now } = telling
  const { shared } = letterWords[language]
  const whom = shown.counselors.find(({ id }) => id === booking.counselor)
  const clocks = { mine: whom?.zone ?? officeZone, theirs: booking.wishes.zone }
  const when = booking.place === undefined ? '' : bothClocks(booking.place, clocks, language)
  const { way, topic, note, supporter, access, urgent } = booking.wishes
  const line = [shared.ways[way], topics[topic], whom?.name].filter(Boolean).join(' · ')
  return html`<li${urgent ? html` class="first"` : ''}><h3>${when} ${tag(states[stateAt(booking, now)])}</h3><p>${line}</p>
    ${note === undefined ? '' : html`<p class="said">${note}</p>`}${
      supporter === undefined && access === undefined
        ? ''
        : html`<p class="small">${[supporter, access].filter(Boolean).join(' · ')}</p>`
    }${awaitsOutcome(booking, now) ? outcomeForms(booking, shown, telling) : ''}</li>`
}

/** The student's talks, newest first; whoever came is recorded here. */
export function bookingsShown(shown: CaseShown, telling: Telling): Markup {
  const { case: words } = wordsFor(telling)
  const all = shown.bookings.toSorted(
    (a, b) => (b.place?.start ?? b.createdAt) - (a.place?.start ?? a.createdAt),
  )
  const body =
    all.length === 0
      ? html`<p>${words.bookingsNone}</p>`
      : html`<ul class="entries">${all.map((one) => entry(one, shown, telling))}</ul>`
  return panel('bookings', words.sections.bookings, body)
}

type Reach = readonly [name: string, value: string]

const reaches = ({ contact, bookings }: CaseShown): readonly Reach[] => {
  const shared: readonly Reach[] = contact === undefined ? [] : [[contact.name, contact.reach]]
  const booked = bookings.map(
    ({ contact: { name, email, whatsapp } }): Reach => [
      name,
      [email, whatsapp && `+${whatsapp}`].filter(Boolean).join(', '),
    ],
  )
  const guardians = bookings.flatMap(({ wishes: { guardian } }): readonly Reach[] =>
    guardian === undefined ? [] : [[guardian.name, guardian.reach]],
  )
  const seen = new Set<string>()
  return [...shared, ...booked, ...guardians].filter(([name, value]) => {
    const one = `${name}\n${value}`
    return !seen.has(one) && seen.add(one)
  })
}

/** How the student can be reached; said by themselves, and only as long as they let us. */
export function reachShown(shown: CaseShown, telling: Telling): Markup {
  const { case: words } = wordsFor(telling)
  const all = reaches(shown)
  return all.length === 0 ? html`` : panel('reach', words.sections.reach, defined(all))
}
