import { type At, heldBy, holdStart, isRefusal, releaseHold } from '../desk.ts'
import type { BookingsPorts } from '../ports.ts'
import { carriedIn } from './carried.ts'
import { timesFor } from './choosing.ts'
import { type Asking, type Door, formIn } from './door.ts'
import { pagePath } from './paths.ts'
import { formAgain } from './placing.ts'
import { insteadOfHold, refused } from './refusing.ts'
import { timeIn } from './times.ts'
import { wishFields, wishIn } from './wish.ts'

// A time is kept for whoever tapped it, and given back.

/** Keeps a time; of somebody who kept two already, the one that ends first is given back for it. */
async function kept(ports: BookingsPorts, at: At, visitor: string) {
  const outcome = await holdStart(ports, at, visitor)
  if (!isRefusal(outcome) || outcome.kind !== 'too-many-holds') return outcome
  const [first] = (await heldBy(ports, visitor)).toSorted((a, b) => a.until - b.until)
  if (first !== undefined) await releaseHold(ports, first.seat, visitor)
  return holdStart(ports, at, visitor)
}

export async function holdTime(c: Asking, door: Door): Promise<Response> {
  const { ports, language } = door
  const form = await formIn(c, door)
  if (form instanceof Response) return form
  const [wish, carried, time] = [wishIn(form), carriedIn(form), timeIn(form.get('time'))]
  if (time === undefined) return timesFor(c, door, form)
  const at = { ...time, service: wish.service }
  const outcome = await kept(ports, at, wish.visitor)
  // Where nothing more may be held one books without: the form says so.
  const isUnheld = outcome.kind === 'too-many-held'
  if (isRefusal(outcome) && !isUnheld)
    return refused(
      c,
      door,
      outcome,
      await insteadOfHold(door, { at, wish, carried, kind: outcome.kind }),
      wish.zone,
    )
  const start = new Date(at.start).toISOString()
  const hold = isUnheld ? undefined : outcome.answer.hold
  const fields = { ...wishFields(wish), counselor: at.counselor, start, hold }
  if (carried.length === 0) return c.redirect(pagePath(language, 'details', fields), 303)
  // What was typed stands in no address: the form comes back at once.
  const said = Object.entries(fields).filter((one): one is [string, string] => Boolean(one[1]))
  return formAgain(c, door, new URLSearchParams([...said, ...carried].map(([a, b]) => [a, b])))
}

export async function letGo(c: Asking, door: Door): Promise<Response> {
  const form = await formIn(c, door)
  if (form instanceof Response) return form
  const wish = { ...wishIn(form), counselor: undefined }
  // A hold that is gone already is as good as given back.
  await releaseHold(door.ports, form.get('hold') ?? '', wish.visitor)
  form.delete('counselor')
  if (carriedIn(form).length > 0) return timesFor(c, door, form)
  return c.redirect(pagePath(door.language, 'times', wishFields(wish)), 303)
}
