import type { CalendarDate } from './time.ts'

// Who can be booked, for what and when: the data a counselor's office keeps. All times of day are
// "HH:MM" on the counselor's own wall clock; "24:00" is the next midnight.

export type Way = 'online' | 'phone' | 'place'
/** What a talk can be held in. */
export const talkLanguages = ['id', 'en', 'de', 'ja', 'ko'] as const
export type TalkLanguage = (typeof talkLanguages)[number]

/** What a talk may be about; the words stand with the pages. */
export const topics = ['way', 'papers', 'language', 'offer', 'money', 'family'] as const
export type Topic = (typeof topics)[number]

/** Where and with whom a talk can be had. */
export type Office = {
  readonly id: string
  readonly name: string
  readonly city: string
  /** Digits with country code for a one-tap chat; undefined until the office has given one. */
  readonly whatsapp?: string | undefined
  readonly phone?: string | undefined
  /** Where a talk in person takes place. */
  readonly address?: string | undefined
}

/** No talk is longer, and no pause kept around one; so how far one can be in another's way is known. */
export const talkMinutesMax = 90
export const bufferMinutesMax = 120

/** One kind of talk as one counselor gives it. */
export type Offering = {
  /** Such as "talk-30" or "group-90"; the same id names the same kind of talk at every counselor. */
  readonly service: string
  readonly kind: 'individual' | 'group'
  readonly minutes: number
  /** Seats of one session: 1 for an individual talk, up to 12 in a group. */
  readonly seatsMax: number
  /** From how many on a group takes place; 1 for an individual talk. */
  readonly seatsMin: number
  readonly ways: readonly Way[]
  /** Starts lie this far apart, counted from the start of the merged window. */
  readonly stepMinutes: number
  /** Time kept free of other commitments before and after; window edges do not count. */
  readonly beforeMinutes: number
  readonly afterMinutes: number
  readonly noticeMinutesMin: number
  readonly daysAheadMax: number
  /** Whether a booking stands at once, or waits so many hours at most for the counselor's yes. */
  readonly confirmation:
    | { readonly kind: 'immediate' }
    | { readonly kind: 'counselor'; readonly hoursMax: number }
}

export type WallTime = string

export type Window = {
  readonly from: WallTime
  readonly to: WallTime
  /** Needed where `to` is at or before `from`: it ends on the next day. */
  readonly overnight?: true | undefined
  /** Only these services; undefined: all the counselor offers. */
  readonly services?: readonly string[] | undefined
}

/** Windows of one weekday, 1 for Monday to 7 for Sunday. */
export type WeeklyWindow = Window & { readonly weekday: 1 | 2 | 3 | 4 | 5 | 6 | 7 }

/** What replaces the weekly windows of one date. The date floats: it is meant on the counselor's calendar. */
export type Exception =
  | { readonly kind: 'off'; readonly date: CalendarDate; readonly reason?: string | undefined }
  | { readonly kind: 'hours'; readonly date: CalendarDate; readonly windows: readonly Window[] }
  | {
      readonly kind: 'fair'
      readonly date: CalendarDate
      readonly windows: readonly Window[]
      readonly place: string
      /** The slug of the campus, if it is on one. */
      readonly campus?: string | undefined
    }

export type Counselor = {
  readonly id: string
  readonly office: string
  readonly name: string
  /** IANA, such as "Asia/Makassar". */
  readonly zone: string
  readonly languages: readonly TalkLanguage[]
  readonly topics: readonly Topic[]
  readonly offerings: readonly Offering[]
  readonly week: readonly WeeklyWindow[]
  readonly exceptions: readonly Exception[]
  /** Sessions a day and a week (Monday to Sunday) on the counselor's calendar. */
  readonly limits: { readonly perDay?: number | undefined; readonly perWeek?: number | undefined }
  /** Where to write to them about their talks; never shown to a student. */
  readonly email?: string | undefined
  /** Where an online talk is joined. */
  readonly room?: string | undefined
}

export type Roster = {
  readonly offices: readonly Office[]
  readonly counselors: readonly Counselor[]
}

export const offeringOf = ({ offerings }: Counselor, service: string): Offering | undefined =>
  offerings.find((one) => one.service === service)
