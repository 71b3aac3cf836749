import * as z from 'zod'
import { talkLanguages } from '../../shared/booking/roster.ts'

// What the API of the group day answers.

const instant = z.iso.datetime()
const about = z.string().regex(/^(to:[A-Z]{2}|in:\d{2})$/)
const spoken = z.enum(talkLanguages)
const round = z.strictObject({ start: instant, end: instant })
const sitting = { guide: z.string(), round: z.int() }

const common = {
  code: z.string(),
  title: z.string(),
  place: z.string(),
  campuses: z.array(z.string()),
  rounds: z.array(round),
  formed: z.boolean(),
  cancelled: z.boolean(),
}

/** What anybody who reads the code on the wall may know. */
export const DayOnTheWall = z.strictObject(common).meta({ id: 'DayOnTheWall' })

/** Where one person sits; whoever knows their code may ask. */
const own = {
  code: z.string(),
  day: DayOnTheWall,
  group: z
    .strictObject({
      id: z.string(),
      language: spoken,
      about: about.optional(),
      size: z.int(),
      start: instant,
      end: instant,
      /** The group whose others left them alone; they sit here since. */
      from: z.string().optional(),
    })
    .optional(),
}

export const DayOwnPlace = z.strictObject(own).meta({ id: 'DayOwnPlace' })

/** `key` lets them leave again; it is shown this once. */
export const DayJoined = z.strictObject({ ...own, key: z.string() }).meta({ id: 'DayJoined' })

export const DayLeft = z.strictObject({ left: z.literal(true) }).meta({ id: 'DayLeft' })

const group = z.strictObject({
  id: z.string(),
  ...sitting,
  language: spoken,
  about: about.optional(),
  members: z.array(z.string()),
  /** Why it is as it is: what they share, and what could not be had. */
  why: z.array(z.looseObject({ kind: z.string() })),
})

const person = z.strictObject({
  code: z.string(),
  campus: z.string(),
  languages: z.array(spoken),
  interests: z.array(about),
  supporter: z.boolean(),
  via: z.enum(['phone', 'paper']),
  group: z.string().optional(),
  /** The group whose others left them alone; they sit in this one since. */
  from: z.string().optional(),
  came: z.boolean().optional(),
})

const tally = z.strictObject({ of: z.string(), people: z.int(), came: z.int() })

const summary = z.strictObject({
  people: z.int(),
  came: z.int(),
  absent: z.int(),
  open: z.int(),
  paper: z.int(),
  supporters: z.int(),
  groups: z.int(),
  waiting: z.int(),
  guides: z.array(tally),
  interests: z.array(tally),
  campuses: z.array(tally),
})

const whole = {
  id: z.string(),
  version: z.int(),
  ...common,
  guides: z.array(
    z.strictObject({
      id: z.string(),
      languages: z.array(spoken),
      knows: z.array(about),
      seatsMax: z.int(),
      out: z.boolean(),
    }),
  ),
  sittings: z.array(z.strictObject(sitting)),
  sizeMin: z.int(),
  sizeMax: z.int(),
  people: z.array(person),
  groups: z.array(group).optional(),
  waiting: z.array(z.string()).optional(),
  formedBy: z.enum(['solver', 'greedy']).optional(),
  summary,
}

/** A day with all its groups and people, for its office. */
export const StaffDay = z.strictObject(whole).meta({ id: 'StaffDay' })

/** `busy`: hours in which a counselor has something else. */
export const StaffDayOpened = z
  .strictObject({ ...whole, busy: z.array(z.strictObject(sitting)) })
  .meta({ id: 'StaffDayOpened' })

export const StaffDays = z
  .strictObject({
    days: z.array(z.strictObject({ id: z.string(), version: z.int(), people: z.int(), ...common })),
  })
  .meta({ id: 'StaffDays' })
