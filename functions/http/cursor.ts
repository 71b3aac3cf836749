import { createHmac, timingSafeEqual } from 'node:crypto'
import * as z from 'zod'

// Where a list goes on. It travels through addresses, so it is signed: nobody reads another list, or
// further than they were led, by writing one.

const Position = z.strictObject({
  /** Which list, narrowed by what. */
  list: z.string(),
  section: z.string(),
  after: z.string(),
  /** When the first page was asked for: all pages show the order of that moment. */
  at: z.int(),
})

export type Position = z.output<typeof Position>

const macOf = (secret: string, payload: string): Buffer =>
  createHmac('sha256', secret).update(`list cursor\n${payload}`).digest()

/** A position as it travels. */
export function cursorOf(secret: string, position: Position): string {
  const payload = Buffer.from(JSON.stringify(position)).toString('base64url')
  return `${payload}.${macOf(secret, payload).toString('base64url')}`
}

/** What a cursor says; undefined unless it was signed here for this very list. */
export function positionIn(secret: string, cursor: string, list: string): Position | undefined {
  const [payload = '', mac = '', ...rest] = cursor.split('.')
  const [given, expected] = [Buffer.from(mac, 'base64url'), macOf(secret, payload)]
  if (rest.length > 0 || given.length !== expected.length || !timingSafeEqual(given, expected))
    return undefined
  const json = Buffer.from(payload, 'base64url').toString('utf8')
  const position = Position.safeParse(JSON.parse(json)).data
  return position?.list === list ? position : undefined
}
