import { createHmac, timingSafeEqual } from 'node:crypto'
import * as z from 'zod'

// What a frame on a campus page carries from page to page: it keeps nothing in the browser, so all
// it has to know goes along, signed, and soon runs out.

const Change = z.strictObject({
  name: z.enum(['requested', 'booked', 'cancelled']),
  booking: z.string(),
  version: z.int(),
})

/** Something that was done in a frame, told to the page around it once. */
export type FrameChange = z.output<typeof Change>

const FrameState = z.strictObject({
  campus: z.string(),
  /** The origin of the page that shows the frame; undefined where the browser would not say. */
  page: z.string().optional(),
  /** Which of the widgets on that page. */
  instance: z.string().optional(),
  colour: z.string().optional(),
  colourDark: z.string().optional(),
  returnTo: z.string().optional(),
  changed: Change.optional(),
})

export type FrameState = z.output<typeof FrameState>

const Signed = z.strictObject({ state: FrameState, until: z.int() })

export type SignedFrame = z.output<typeof Signed>

const macOf = (secret: string, payload: string): Buffer =>
  createHmac('sha256', secret).update(`campus frame\n${payload}`).digest()

/** A frame's state as it travels in addresses. */
export function frameToken(secret: string, signed: SignedFrame): string {
  const payload = Buffer.from(JSON.stringify(signed)).toString('base64url')
  return `${payload}.${macOf(secret, payload).toString('base64url')}`
}

/** What a token says, whether it has run out or not; undefined unless it was signed here. */
export function frameIn(secret: string, token: string): SignedFrame | undefined {
  const [payload = '', mac = '', ...rest] = token.split('.')
  const [given, expected] = [Buffer.from(mac, 'base64url'), macOf(secret, payload)]
  if (rest.length > 0 || given.length !== expected.length || !timingSafeEqual(given, expected))
    return undefined
  const json = Buffer.from(payload, 'base64url').toString('utf8')
  return Signed.safeParse(JSON.parse(json)).data
}
