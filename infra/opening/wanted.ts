import type { StaffRecord } from '../../functions/ports/identity.ts'
import type { Office } from '../../shared/booking/roster.ts'
import type { CalendarDate } from '../../shared/booking/time.ts'
import type { Campus } from '../../shared/campus/campus.ts'
import type { Opening, OpeningCampus, OpeningOffice } from './opening.ts'

// What a file means for the table.

export const officeOf = ({
  id,
  name,
  city,
  address,
  telephone,
  whatsapp,
}: OpeningOffice): Office => ({
  id,
  name,
  city,
  address: address?.is,
  phone: telephone?.is,
  // One-tap chats take the digits alone.
  whatsapp: whatsapp?.is.replace('+', ''),
})

/** Over from the day that its agreement names on. */
export function campusOf(campus: OpeningCampus, today: CalendarDate): Campus {
  const { slug, name, city, origins, contact, agreement } = campus
  const over = agreement?.ended !== undefined && agreement.ended <= today
  return {
    slug,
    name,
    city,
    origins: origins.map(({ origin }) => origin),
    contact,
    revoked: over ? true : undefined,
  }
}

/** Somebody who is to sign in, and what they may do then. */
export type Person = { readonly email: string; readonly record: StaffRecord }

export const peopleOf = ({ staff, campuses }: Opening): readonly Person[] => [
  ...staff.map(({ email, ...record }) => ({ email, record })),
  ...campuses.map(({ slug, partner: { email, name } }) => ({
    email,
    record: { name, roles: ['campus' as const], campus: slug },
  })),
]
