import * as z from 'zod'
import type { Counselor } from '../../shared/booking/roster.ts'
import { staffRoles } from '../../shared/staff/staff.ts'
import { type Reason, shown } from './reason.ts'

// What a stage is opened with: one file, kept by whoever runs the stage, and added to as campuses and
// staff come in. What is read here has its shape; whether it may be opened is asked in whyNotOpen.

const words = z.string().trim().min(1).max(200)
const day = z.iso.date()
const id = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/)
const email = z
  .email()
  .max(254)
  .transform((text) => text.toLowerCase())

/** Who found something to be so, on which day, and by what: a page's address, or a letter's words. */
const Confirmation = z.strictObject({ by: words, on: day, source: words.optional() })
export type Confirmation = z.output<typeof Confirmation>

/** Something told of an office; in production each is confirmed. */
const Told = z.strictObject({ is: words, confirmed: Confirmation.optional() })
export type Told = z.output<typeof Told>

const Office = z.strictObject({
  id,
  name: words,
  city: words,
  address: Told.optional(),
  /** As in E.164: "+62" and so on. */
  telephone: Told.optional(),
  whatsapp: Told.optional(),
  /** Of an office that is not in Indonesia: what its numbers begin with, such as "49". */
  callingCode: z
    .string()
    .regex(/^[1-9]\d{0,2}$/)
    .optional(),
})
export type OpeningOffice = z.output<typeof Office>

const Member = z.strictObject({
  email,
  name: words,
  roles: z.array(z.enum(staffRoles).exclude(['campus'])).min(1),
  office: id.optional(),
  counselor: id.optional(),
})

const OwnOrigin = z.strictObject({ origin: words, confirmed: Confirmation.optional() })

const Campus = z.strictObject({
  slug: id,
  name: words,
  city: words,
  origins: z.array(OwnOrigin),
  /** Where the campus is written to when something of it stops. */
  contact: email.optional(),
  /** The day from which it was agreed, and the day on which it ended. */
  agreement: z.strictObject({ from: day, ended: day.optional() }).optional(),
  /** Who sees the campus's numbers, and registers its pages. */
  partner: z.strictObject({ email, name: words }),
})
export type OpeningCampus = z.output<typeof Campus>

const Opening = z.strictObject({
  offices: z.array(Office).min(1),
  /** As the roster has them; what is wrong with one is found with the roster's own words. */
  counselors: z.array(z.custom<Counselor>((one) => typeof one === 'object' && one !== null)),
  staff: z.array(Member).min(1),
  campuses: z.array(Campus),
})
export type Opening = z.output<typeof Opening>

export type OpeningRead =
  | { readonly kind: 'opening'; readonly opening: Opening }
  | { readonly kind: 'unreadable'; readonly reasons: readonly Reason[] }

const fieldOf = (path: readonly PropertyKey[]): string =>
  path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '')

const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (inner, part) =>
      typeof inner === 'object' && inner !== null ? Reflect.get(inner, part) : undefined,
    value,
  )

function json(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    return error
  }
}

/** What a file says of a stage, or each place where it does not have the shape. */
export function openingFrom(text: string): OpeningRead {
  const value = json(text)
  if (value instanceof Error) {
    const expected = 'JSON as in infra/opening/example.json'
    const reason = { field: 'the file', got: value.message, expected, todo: 'Correct it.' }
    return { kind: 'unreadable', reasons: [reason] }
  }
  const read = Opening.safeParse(value)
  if (read.success) return { kind: 'opening', opening: read.data }
  const reasons = read.error.issues.map(({ path, message }) => ({
    field: fieldOf(path) || 'the file',
    got: shown(valueAt(value, path)),
    expected: `what infra/opening/example.json shows (${message})`,
    todo: 'Correct it, or take it out.',
  }))
  return { kind: 'unreadable', reasons }
}
