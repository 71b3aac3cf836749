import type { Context } from 'hono'
import { staffActor } from '../../shared/casework/decide.ts'
import type { LogKind } from '../../shared/casework/event.ts'
import { newId } from '../http/capability.ts'
import type { Exchange } from '../http/exchange.ts'
import { memberOf } from '../http/staff-door.ts'
import type { BookingsPorts } from './ports.ts'

// Whoever of the staff sees or changes a talk outside its case is written down with its case, where
// its student and the lead read it. A talk so new that it has no case yet has no log either.

type Noting = Pick<BookingsPorts, 'cases' | 'clock'>

const atOnce = 16

async function inLanes<T>(all: readonly T[], work: (one: T) => Promise<unknown>): Promise<void> {
  for (let at = 0; at < all.length; at += atOnce)
    await Promise.all(all.slice(at, at + atOnce).map(work))
}

type Noted = { readonly kind: LogKind; readonly reason?: string | undefined }

/** Writes one line into the log of each of these cases that is there. */
export async function noteCases(
  c: Context<Exchange>,
  { cases, clock }: Noting,
  ids: readonly string[],
  { kind, reason }: Noted,
): Promise<void> {
  const { id, name, office } = staffActor(memberOf(c))
  const said = { by: { id, name, office }, office, kind, ...(reason !== undefined && { reason }) }
  const at = clock().getTime()
  await inLanes([...new Set(ids)], (one) =>
    cases === undefined ? Promise.resolve() : cases.looked({ id: newId(), case: one, at, ...said }),
  )
}

/** The same for talks, by their bookings. */
export async function noteTalks(
  c: Context<Exchange>,
  ports: Noting,
  bookings: readonly string[],
  noted: Noted,
): Promise<void> {
  const found: string[] = []
  await inLanes([...new Set(bookings)], async (one) => {
    const id = await ports.cases?.caseOf(one)
    if (id !== undefined) found.push(id)
  })
  await noteCases(c, ports, found, noted)
}
