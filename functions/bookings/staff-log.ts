import type { Context } from 'hono'
import { staffActor } from '../../shared/casework/decide.ts'
import type { LineOfCase, LogKind } from '../../shared/casework/event.ts'
import { newId } from '../http/capability.ts'
import type { Exchange } from '../http/exchange.ts'
import { memberOf } from '../http/staff-door.ts'
import type { BookingsPorts } from './ports.ts'

// Whoever of the staff sees or changes a talk outside its case is written down with its case, where
// its student and the lead read it; whoever sees a student of whom no office has a case, with what
// that student keeps. A talk so new that it has no case yet has no log either. What is
// changed is written in one transaction with its line; what is shown is shown once its lines lie.

type Noting = Pick<BookingsPorts, 'cases' | 'clock'>

const atOnce = 16

async function inLanes<T>(all: readonly T[], work: (one: T) => Promise<unknown>): Promise<void> {
  for (let at = 0; at < all.length; at += atOnce)
    await Promise.all(all.slice(at, at + atOnce).map(work))
}

export type Noted = { readonly kind: LogKind; readonly reason?: string | undefined }

/** A line of the log as whoever asks would leave it now, of whichever case. */
export function lineBy(c: Context<Exchange>, { kind, reason }: Noted): (now: number) => LineOfCase {
  const { id, name, office } = staffActor(memberOf(c))
  const said = { by: { id, name, office }, office, kind, ...(reason !== undefined && { reason }) }
  return (at) => ({ id: newId(), at, ...said })
}

/** Writes one line into the log of each of these students: of their case, or of what they keep. */
export async function noteCases(
  c: Context<Exchange>,
  { cases, clock }: Noting,
  ids: readonly string[],
  noted: Noted,
): Promise<void> {
  const line = lineBy(c, noted)
  const at = clock().getTime()
  await inLanes([...new Set(ids)], (one) =>
    cases === undefined ? Promise.resolve() : cases.noted({ case: one, ...line(at) }),
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
