import { shownProblems } from '../assessment-shown.ts'
import { ofKnownCampus } from '../campus-of.ts'
import { type At, type DeskRefusal, type Placed, queue, reserve } from '../desk.ts'
import { besides } from '../nearest.ts'
import { carriedIn } from './carried.ts'
import { detailsPage, type Filling } from './details.ts'
import { type Asking, type Door, formIn, noteChange, page, query } from './door.ts'
import { bookingIn, fillingOf, waitIn } from './filling.ts'
import { bookingPath, choosePath } from './paths.ts'
import { insteadOfHold, refused } from './refusing.ts'
import { wishIn } from './wish.ts'
import { pageWords } from './words.ts'

// How the student is reached, and then the booking or the place in line.

async function filled(
  c: Asking,
  door: Door,
  fields: URLSearchParams,
  problems: Filling['problems'] = [],
): Promise<Response> {
  const filling = await fillingOf(door.ports, fields, door.language, problems)
  if (filling === undefined) return c.redirect(choosePath(door.language), 303)
  const { details } = pageWords[door.language]
  const title = filling.subject.kind === 'line' ? details.waitTitle : details.title
  if (problems.length === 0) return page(c, door, title, detailsPage(filling))
  return page(c, door, `${details.errorTitle}: ${title}`, detailsPage(filling), 422)
}

export const details = (c: Asking, door: Door): Promise<Response> => filled(c, door, query(c))

/** The form with what was typed before. */
export const formAgain = (c: Asking, door: Door, fields: URLSearchParams): Promise<Response> =>
  filled(c, door, fields)

export async function detailsAgain(c: Asking, door: Door): Promise<Response> {
  const form = await formIn(c, door)
  return form instanceof Response ? form : filled(c, door, form)
}

export const keyIn = (form: URLSearchParams): string | undefined =>
  /^[\w-]{22,128}$/.exec(form.get('key') ?? '')?.[0]

/** Leads to what was placed, or says why it was not and what can be had instead. */
async function led(
  c: Asking,
  door: Door,
  form: URLSearchParams,
  outcome: Placed | DeskRefusal,
  at: At,
): Promise<Response> {
  if (outcome.kind === 'placed') {
    if (!outcome.replayed) noteChange(c, outcome.booking)
    return c.redirect(bookingPath(door.language, `${outcome.link.id}.${outcome.link.token}`), 303)
  }
  const wish = wishIn(form)
  const rest = await insteadOfHold(door, {
    at: besides(outcome, at),
    wish,
    carried: carriedIn(form),
    kind: outcome.kind,
  })
  return refused(c, door, outcome, rest, wish.zone)
}

export async function place(c: Asking, door: Door): Promise<Response> {
  const form = await formIn(c, door)
  if (form instanceof Response) return form
  const { request, problems } = bookingIn(form, door.language)
  if (request === undefined) return filled(c, door, form, problems)
  const unseen = await shownProblems(door.ports, request, door.language)
  if (unseen.length > 0) return filled(c, door, form, unseen)
  const outcome = await reserve(door.ports, await ofKnownCampus(door.ports, request), keyIn(form))
  return led(c, door, form, outcome, { ...request, start: Date.parse(request.start) })
}

export async function joinLine(c: Asking, door: Door): Promise<Response> {
  const form = await formIn(c, door)
  if (form instanceof Response) return form
  const { request, problems } = waitIn(form, door.language)
  if (request === undefined) return filled(c, door, form, problems)
  const unseen = await shownProblems(door.ports, request, door.language)
  if (unseen.length > 0) return filled(c, door, form, unseen)
  const outcome = await queue(door.ports, await ofKnownCampus(door.ports, request), keyIn(form))
  return led(c, door, form, outcome, { ...request, start: Date.parse(request.from) })
}
