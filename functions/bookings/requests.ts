import * as z from 'zod'
import { bookingPurposes } from '../../shared/booking/booking.ts'
import { normalEmail, normalWhatsapp } from '../../shared/booking/contact.ts'
import { withdrawable } from '../../shared/booking/decide.ts'
import { talkLanguages, topics } from '../../shared/booking/roster.ts'
import { isZone } from '../../shared/booking/time.ts'
import { sharedLinkIn } from '../../shared/booking/typed.ts'
import { line, words } from '../http/typed-text.ts'

/** The notice a student reads before consenting; raised whenever its words change. */
export const bookingNotice = '2026-11'

const noteCharactersMax = 2_000

const id = (max = 64) =>
  z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]*$/)
    .max(max)

/** A whole minute, with its offset or Z. */
const Start = z.iso
  .datetime({ offset: true })
  .meta({ description: 'The instant a talk begins, such as 2026-12-08T01:00:00Z.' })

const Zone = z
  .string()
  .max(64)
  .refine(isZone, { error: 'zone-unknown' })
  .meta({ description: 'IANA, such as Asia/Makassar.' })

/** 128 bits and more, made by the page; it scopes holds and knows nobody. */
export const VisitorToken = z
  .string()
  .regex(/^[\w-]{22,128}$/)
  .meta({ id: 'VisitorToken' })

const At = { counselor: id(), service: id(), start: Start }

export const HoldRequest = z
  .strictObject({ ...At, visitor: VisitorToken })
  .meta({ id: 'HoldRequest' })

export const ReleaseRequest = z
  .strictObject({ visitor: VisitorToken })
  .meta({ id: 'ReleaseRequest' })

const Email = z
  .string()
  .max(254)
  .refine((typed) => normalEmail(typed) !== undefined, { error: 'email' })
  .meta({ description: 'Such as nama@contoh.id.' })

const Whatsapp = z
  .string()
  .max(32)
  .refine((typed) => normalWhatsapp(typed) !== undefined, { error: 'whatsapp' })
  .meta({ description: 'Such as 0812 3456 7890 or +49 151 23456789.' })

const Contact = z
  .strictObject({
    name: line(80),
    email: Email.optional(),
    whatsapp: Whatsapp.optional(),
  })
  .refine(({ email, whatsapp }) => email !== undefined || whatsapp !== undefined, {
    path: ['email'],
    error: 'contact-none',
  })
  .meta({ id: 'BookingContact', description: 'One of e-mail and WhatsApp is enough.' })

const Consent = z
  .strictObject({ purpose: z.enum(bookingPurposes), version: z.literal(bookingNotice) })
  .meta({ id: 'BookingConsent' })

const person = {
  contact: Contact,
  topic: z.enum(topics),
  way: z.enum(['online', 'phone', 'place']),
  language: z.enum(['id', 'en']).meta({ description: 'Of pages and letters.' }),
  spoken: z.enum(talkLanguages).optional().meta({ description: 'Of the talk.' }),
  zone: Zone,
  note: words(noteCharactersMax).optional(),
  supporter: line(120).optional(),
  access: line(500).optional(),
  urgent: z.boolean(),
  assessment: z
    .string()
    .max(400)
    .refine((text) => sharedLinkIn(text) !== undefined, { error: 'assessment-link' })
    .optional()
    .meta({ description: 'A read-only link to the assessment; needs the consent `assessment`.' }),
  guardian: z.strictObject({ name: line(80), reach: line(120) }).optional(),
  minor: z.boolean().meta({ description: 'Whether the student is under 18.' }),
  campus: id().optional(),
  consents: z.array(Consent).max(bookingPurposes.length),
}

type Person = {
  readonly consents: readonly { readonly purpose: string }[]
  readonly assessment?: string | undefined
  readonly minor: boolean
  readonly guardian?: unknown
  readonly way: string
  readonly contact: { readonly whatsapp?: string | undefined }
}

const has = ({ consents }: Person, purpose: string) =>
  consents.some((consent) => consent.purpose === purpose)

/** What no single field can say: what is shared rests on consent, a minor on a guardian. */
const sensible = <S extends z.ZodType<Person>>(schema: S) =>
  schema
    .refine((one) => one.assessment === undefined || has(one, 'assessment'), {
      path: ['assessment'],
      error: 'consent-assessment',
    })
    .refine(
      ({ consents }) => new Set(consents.map((one) => one.purpose)).size === consents.length,
      {
        path: ['consents'],
        error: 'purpose-twice',
      },
    )
    .refine(({ minor, guardian }) => !minor || guardian !== undefined, {
      path: ['guardian'],
      error: 'guardian',
    })
    .refine((one) => !one.minor || one.guardian === undefined || has(one, 'guardian'), {
      path: ['consents', 'guardian'],
      error: 'consent-guardian',
    })
    .refine(({ way, contact }) => way !== 'phone' || contact.whatsapp !== undefined, {
      path: ['contact', 'whatsapp'],
      error: 'phone-needed',
    })

export const BookRequest = sensible(
  z.strictObject({
    ...At,
    ...person,
    visitor: VisitorToken,
    hold: z
      .string()
      .regex(/^[\w-]{22}$/)
      .optional(),
  }),
).meta({ id: 'BookRequest' })

export type BookRequest = z.output<typeof BookRequest>

export const WaitRequest = sensible(
  z.strictObject({
    counselor: id(),
    service: id(),
    from: Start,
    to: Start,
    ...person,
    visitor: VisitorToken.optional(),
  }),
)
  .refine(({ from, to }) => Date.parse(from) <= Date.parse(to), {
    path: ['to'],
    error: 'end-before-start',
  })
  .meta({ id: 'WaitRequest' })

export type WaitRequest = z.output<typeof WaitRequest>

export const MoveRequest = z
  .strictObject({ ...At, visitor: VisitorToken.optional() })
  .meta({ id: 'MoveRequest', description: 'With `visitor`, a hold of theirs is used up.' })

export const CancelRequest = z
  .strictObject({ reason: words(500).optional() })
  .meta({ id: 'CancelRequest' })

export const WithdrawRequest = z
  .strictObject({ purposes: z.array(z.enum(withdrawable)).min(1).max(withdrawable.length) })
  .meta({ id: 'WithdrawRequest', description: 'What is agreed to no more.' })

export type WithdrawRequest = z.output<typeof WithdrawRequest>

export const DeclineRequest = z.strictObject({ reason: words(500) }).meta({ id: 'DeclineRequest' })

export const OutcomeRequest = z
  .strictObject({ came: z.enum(['attended', 'no-show']) })
  .meta({ id: 'OutcomeRequest' })

export const MoveSessionRequest = z
  .strictObject({
    counselor: id(),
    service: id(),
    start: Start.meta({ description: 'When the session begins now.' }),
    to: Start,
    reason: words(500),
  })
  .meta({ id: 'MoveSessionRequest' })

/** At most so many days of starts are listed at once. */
export const listedDaysMax = 45

/** Query parameters; unknown ones are ignored. */
export const StartsQuery = z
  .object({
    service: id().meta({ examples: ['talk-30'] }),
    counselor: id().optional(),
    topic: z.enum(topics).optional(),
    language: z.enum(talkLanguages).optional(),
    way: z.enum(['online', 'phone', 'place']).optional(),
    from: z.iso.date().meta({ examples: ['2026-12-08'] }),
    to: z.iso.date().meta({
      description: 'The last day, of the viewer, that is listed.',
      examples: ['2026-12-08'],
    }),
    zone: Zone.meta({ examples: ['Asia/Makassar'] }),
  })
  .refine(({ from, to }) => from <= to, { path: ['to'], error: 'end-before-start' })
  .refine(({ from, to }) => Date.parse(to) - Date.parse(from) < listedDaysMax * 86_400_000, {
    path: ['to'],
    error: 'range-too-long',
  })

export const WhyQuery = z.object({
  counselor: id().meta({ examples: ['contoh-melati'] }),
  service: id().meta({ examples: ['talk-30'] }),
  start: Start.meta({ examples: ['2026-12-08T01:00:00Z'] }),
  zone: Zone.meta({ examples: ['Asia/Makassar'] }),
})
