import type { Context } from 'hono'
import { html, type Markup } from '../../../shared/result/markup.ts'
import type { Exchange } from '../../http/exchange.ts'
import type { Language } from '../../http/language.ts'
import { memberOf } from '../../http/staff-door.ts'
import { staffPage, staffPath } from '../../http/staff-page.ts'
import { pageHead } from '../../http/staff-parts.ts'
import type { EditionsPorts } from '../ports.ts'
import { type RulesWords, rulesWords } from './words.ts'

export type Room = keyof RulesWords['rooms']

/** Where a page of the rules stands. */
export const rulesPath = (language: Language, path = ''): string =>
  staffPath(language, `/rules${path}`)

const rooms: readonly Room[] = [
  'overview',
  'figures',
  'texts',
  'sources',
  'draft',
  'proposals',
  'editions',
]

const pathOf = (room: Room, language: Language): string =>
  rulesPath(language, room === 'overview' ? '' : `/${room}`)

const ways = (here: Room, gathered: number, language: Language): Markup => {
  const words = rulesWords[language]
  const name = (room: Room) =>
    room === 'draft' && gathered > 0 ? words.draftOf(gathered) : words.rooms[room]
  return html`<nav class="tabs" aria-label="${words.rooms_label}"><ul>${rooms.map(
    (room) =>
      html`<li><a href="${pathOf(room, language)}"${room === here ? html` aria-current="page"` : ''}>${name(room)}</a></li>`,
  )}</ul></nav>`
}

export type Shown = {
  readonly room: Room
  readonly title: string
  readonly lead?: string | Markup | undefined
  readonly inside: Markup
  readonly status?: 200 | 422 | undefined
}

/** A page of the rules in the staff's frame, with the way to all others. */
export async function rulesPage(
  c: Context<Exchange>,
  { frames, amendments }: Pick<EditionsPorts, 'frames' | 'amendments'>,
  { room, title, lead, inside, status }: Shown,
): Promise<Response> {
  const { language } = c.var
  const gathered = (await amendments.draft(memberOf(c).id))?.changes.length ?? 0
  const main = html`${pageHead(title, lead)}${ways(room, gathered, language)}${inside}`
  return staffPage(c, { frames }, { title, section: 'rules', main, status })
}

/** An edition's name, as short as people read it. */
export const short = (digest: string): string => digest.slice(0, 12)

const dates = (language: Language, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'id-ID', options)

/** An instant as day and time in Kupang. */
export const whenAt = (instant: string, language: Language): string =>
  dates(language, { dateStyle: 'medium', timeStyle: 'short', timeZone: 'Asia/Makassar' }).format(
    new Date(instant),
  )

/** A civil day as people write it; what is no day stays what it is. */
export function dayShown(day: string, language: Language): string {
  const at = Date.parse(`${day}T00:00:00Z`)
  return Number.isNaN(at)
    ? day
    : dates(language, { dateStyle: 'medium', timeZone: 'UTC' }).format(at)
}

/** Several things in one sentence. */
export const listed = (items: readonly string[], language: Language): string =>
  new Intl.ListFormat(language === 'en' ? 'en-GB' : 'id-ID').format(items)
