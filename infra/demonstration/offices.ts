import type { Office } from '../../shared/booking/roster.ts'
import { contacts, type Way } from '../../shared/protection/contacts.ts'

// Real offices with what is known of them: whatever no source names stays undefined.

const waysOf = (contact: string): readonly Way[] =>
  contacts.find(({ id }) => id === contact)?.ways ?? []

const dialOf = (contact: string, kind: 'phone' | 'whatsapp'): string | undefined =>
  waysOf(contact).flatMap((way) => (way.kind === kind ? [way.dial] : []))[0]

const reachedBy = (contact: string): Pick<Office, 'whatsapp' | 'phone'> => ({
  whatsapp: dialOf(contact, 'whatsapp'),
  phone: dialOf(contact, 'phone'),
})

export const offices: readonly Office[] = [
  { id: 'bp3mi-ntt', name: 'BP3MI NTT', city: 'Kupang', ...reachedBy('bp3mi-ntt') },
  { id: 'move-id', name: 'Move-ID Mataram', city: 'Mataram', ...reachedBy('move-id') },
]
