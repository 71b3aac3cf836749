import { campusOf } from '../campus-of.ts'
import { programmeName } from './about.ts'
import { carriedIn } from './carried.ts'
import { choosePage } from './choose.ts'
import { type Asking, type Door, formIn, page, query } from './door.ts'
import { offeredFor } from './offered.ts'
import { otherwise } from './otherwise.ts'
import { timesPage } from './times.ts'
import { wishIn } from './wish.ts'
import { pageWords } from './words.ts'

// What the talk is about, and then when.

async function chooseFor(c: Asking, door: Door, fields: URLSearchParams): Promise<Response> {
  const { ports, language } = door
  const roster = await ports.bookings.roster()
  const wish = wishIn(fields)
  const about = await programmeName(door, wish.about)
  const campus = await campusOf(ports, wish)
  const shown = {
    roster,
    // One that nobody knows goes no further.
    wish: { ...wish, campus: campus?.slug },
    about,
    campus: campus?.name,
    carried: carriedIn(fields),
  }
  return page(c, door, pageWords[language].choose.title, choosePage(shown, language))
}

export const choose = (c: Asking, door: Door): Promise<Response> => chooseFor(c, door, query(c))

/** The same for somebody who has typed something already. */
export async function chooseAgain(c: Asking, door: Door): Promise<Response> {
  const form = await formIn(c, door)
  return form instanceof Response ? form : chooseFor(c, door, form)
}

/** The page of times for these fields, typed ones among them. */
export async function timesFor(c: Asking, door: Door, fields: URLSearchParams): Promise<Response> {
  const { ports, language } = door
  const roster = await ports.bookings.roster()
  const wish = wishIn(fields)
  const offered = await offeredFor(ports, roster, wish)
  const now = ports.clock().getTime()
  const carried = carriedIn(fields)
  const about = await programmeName(door, wish.about)
  const instead = offered.free.length > 0 ? [] : await otherwise(door, roster, wish, offered.from)
  const shown = { roster, offered, wish, about, carried, instead, now, language }
  const content = timesPage(shown)
  return page(c, door, pageWords[language].times.title, content)
}

export const times = (c: Asking, door: Door): Promise<Response> => timesFor(c, door, query(c))

/** The same for somebody who has typed something already. */
export async function timesAgain(c: Asking, door: Door): Promise<Response> {
  const form = await formIn(c, door)
  return form instanceof Response ? form : timesFor(c, door, form)
}
