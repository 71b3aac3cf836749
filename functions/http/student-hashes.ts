import { createHmac } from 'node:crypto'
import type { Contact } from '../../shared/booking/booking.ts'
import { mailboxOf } from '../../shared/booking/contact.ts'
import { hashOf } from './capability.ts'

/**
 * What a contact is known by where it does not stand itself. There are few enough numbers to try
 * them all: only whoever knows the secret reckons one out.
 */
const keyedHash = (secret: string, contact: string): string =>
  createHmac('sha256', secret).update(`student\n${contact}`).digest('hex')

/** The hashes under which a student's books lie; without a secret in tests alone. */
export const studentsOf = (
  { email, whatsapp }: Contact,
  secret?: string,
): Promise<readonly string[]> =>
  Promise.all(
    [email && `email ${mailboxOf(email)}`, whatsapp && `whatsapp ${whatsapp}`]
      .filter((one): one is string => one !== undefined && one !== '')
      .map((one) => (secret === undefined ? hashOf(`student ${one}`) : keyedHash(secret, one))),
  )
