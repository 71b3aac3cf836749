import { carriedIn } from './carried.ts'
import { choosePage } from './choose.ts'
import { type Asking, type Door, formIn, page, query } from './door.ts'
import { offeredFor } from './offered.ts'
import { timesPage } from './times.ts'
import { wishIn } from './wish.ts'
import { pageWords } from './words.ts'

// What the talk is about, and then when.

export async function choose(c: Asking, door: Door): Promise<Response> {
  const { ports, language } = door
  const roster = await ports.bookings.roster()
  const wish = wishIn(query(c))
  return page(c, door, pageWords[language].choose.title, choosePage(roster, wish, language))
}

/** The page of times for these fields, typed ones among them. */
export async function timesFor(c: Asking, door: Door, fields: URLSearchParams): Promise<Response> {
  const { ports, language } = door
  const roster = await ports.bookings.roster()
  const wish = wishIn(fields)
  const offered = await offeredFor(ports, roster, wish)
  const now = ports.clock().getTime()
  const carried = carriedIn(fields)
  const content = timesPage({ roster, offered, wish, carried, now, language })
  return page(c, door, pageWords[language].times.title, content)
}

export const times = (c: Asking, door: Door): Promise<Response> => timesFor(c, door, query(c))

/** The same for somebody who has typed something already. */
export async function timesAgain(c: Asking, door: Door): Promise<Response> {
  const form = await formIn(c, door)
  return form instanceof Response ? form : timesFor(c, door, form)
}
