import {
  type Booking,
  type BookingConsent,
  type Contact,
  keptDays,
} from '../../shared/booking/booking.ts'
import { normalEmail, normalWhatsapp } from '../../shared/booking/contact.ts'
import type { Wanted } from '../../shared/booking/decide.ts'
import { dayMs, type Instant } from '../../shared/booking/time.ts'
import { sharedLinkIn, visible } from '../../shared/booking/typed.ts'
import { fragmentOf } from '../http/capability.ts'
import type { BookRequest, WaitRequest } from './requests.ts'

// A student is known by how they are reached: each normalised contact has a book of its own.

const contactOf = ({ name, email, whatsapp }: BookRequest['contact']): Contact => ({
  name: visible(name),
  ...(email !== undefined && { email: normalEmail(email) }),
  ...(whatsapp !== undefined && { whatsapp: normalWhatsapp(whatsapp) }),
})

/** An address may lead anywhere: only what opens the assessment is kept. */
const linkIn = (text: string | undefined): string | undefined => {
  const link = text === undefined ? undefined : sharedLinkIn(text)
  return link && fragmentOf(link.id, link.token)
}

const consentsOf = ({ consents }: BookRequest | WaitRequest, now: Instant): BookingConsent[] =>
  consents.map(({ purpose, version }) => ({
    purpose,
    version,
    givenAt: new Date(now).toISOString(),
  }))

/** A request as the booking it asks for, with nothing decided yet. */
export const wantedBy = (
  request: BookRequest | WaitRequest,
  door: Pick<Booking, 'id' | 'linkHash'>,
  last: Instant,
  now: Instant,
): Wanted => {
  const { topic, way, language, zone, note, supporter, access, urgent } = request
  const { guardian, campus, spoken } = request
  const assessment = linkIn(request.assessment)
  return {
    ...door,
    version: 1,
    contact: contactOf(request.contact),
    wishes: {
      topic,
      way,
      language,
      zone,
      urgent,
      ...(spoken !== undefined && { spoken }),
      ...(note !== undefined && { note }),
      ...(supporter !== undefined && { supporter }),
      ...(access !== undefined && { access }),
      ...(assessment !== undefined && { assessment }),
      ...(guardian !== undefined && { guardian }),
      ...(campus !== undefined && { campus }),
    },
    consents: consentsOf(request, now),
    moves: 0,
    sequence: 0,
    createdAt: now,
    changedAt: now,
    expiresAt: last + keptDays * dayMs,
  }
}
