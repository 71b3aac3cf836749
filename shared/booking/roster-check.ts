import * as z from 'zod/mini'
import type { Counselor, Exception, Offering, Roster } from './roster.ts'
import {
  counselorShape,
  type Found,
  misshapen,
  officeShape,
  rosterShape,
  shown,
  valueAt,
} from './roster-shape.ts'
import { hasNoPause, windowProblems } from './roster-windows.ts'
import { isZone } from './time.ts'

// What is wrong with a roster, before anybody can be booked by it.

/** `whose`: the id of the counselor or office, or "roster". */
export type RosterProblem = Found & { readonly whose: string }

const groupProblems = (one: Offering): readonly Omit<Found, 'field'>[] => [
  ...(one.seatsMax >= 6 && one.seatsMax <= 12
    ? []
    : [{ got: `seatsMax ${one.seatsMax}`, todo: 'Give a group 6 to 12 seats.' }]),
  ...(one.minutes >= 60 && one.minutes <= 90
    ? []
    : [{ got: `${one.minutes} minutes`, todo: 'Let a group last 60 to 90 minutes.' }]),
  ...(one.seatsMin <= one.seatsMax
    ? []
    : [
        {
          got: `seatsMin ${one.seatsMin} of seatsMax ${one.seatsMax}`,
          todo: 'Let a group meet with no more people than it has seats.',
        },
      ]),
]

const personProblems = (one: Offering): readonly Omit<Found, 'field'>[] => [
  ...(one.minutes === 30 || one.minutes === 45
    ? []
    : [
        {
          got: `${one.minutes} minutes`,
          todo: 'Let a talk with one person last 30 or 45 minutes.',
        },
      ]),
  ...(one.seatsMax === 1 && one.seatsMin === 1
    ? []
    : [
        {
          got: `seatsMin ${one.seatsMin}, seatsMax ${one.seatsMax}`,
          todo: 'Give a talk with one person one seat, or make it a group.',
        },
      ]),
]

const answerProblems = ({ confirmation: how, noticeMinutesMin }: Offering) =>
  how.kind === 'counselor' && noticeMinutesMin < 60
    ? [
        {
          got: `noticeMinutesMin ${noticeMinutesMin}`,
          todo: 'Where the counselor confirms, ask for at least 60 minutes of notice, else no time is left to say yes.',
        },
      ]
    : []

const offeringProblems = (one: Offering, at: number): readonly Found[] =>
  [
    ...(one.kind === 'group' ? groupProblems(one) : personProblems(one)),
    ...answerProblems(one),
  ].map((problem) => ({ field: `offerings[${at}]`, ...problem }))

const repeated = <T>(all: readonly T[], field: (at: number) => string, what: string) =>
  all.flatMap((one, at) =>
    all.indexOf(one) === at
      ? []
      : [
          {
            field: field(at),
            got: shown(one),
            todo: `Keep one ${what} of these and remove the other.`,
          },
        ],
  )

const exceptionProblems = (one: Exception, at: number, services: readonly string[]) =>
  one.kind === 'off'
    ? []
    : one.windows.flatMap((inner, nth) =>
        windowProblems(inner, `exceptions[${at}].windows[${nth}]`, services),
      )

const pauseProblems = (one: Counselor, services: readonly string[]): readonly Found[] =>
  services
    .filter((service) => hasNoPause(one.week, service))
    .map((service) => ({
      field: 'week',
      got: `"${service}" from Monday to Sunday without a pause`,
      todo: 'Leave a pause in the week: without one no day begins, and starts cannot be counted from it.',
    }))

function counselorProblems(one: Counselor, offices: ReadonlySet<string>): readonly Found[] {
  const services = one.offerings.map(({ service }) => service)
  const dates = one.exceptions.map((exceptional) => exceptional.date)
  return [
    ...(isZone(one.zone)
      ? []
      : [
          {
            field: 'zone',
            got: shown(one.zone),
            todo: 'Name an IANA zone, such as Asia/Makassar.',
          },
        ]),
    ...(offices.has(one.office)
      ? []
      : [{ field: 'office', got: shown(one.office), todo: 'Name an office of this roster.' }]),
    ...one.offerings.flatMap(offeringProblems),
    ...repeated(services, (at) => `offerings[${at}].service`, 'offering'),
    ...repeated(dates, (at) => `exceptions[${at}].date`, 'exception'),
    ...one.week.flatMap((inner, at) => windowProblems(inner, `week[${at}]`, services)),
    ...one.exceptions.flatMap((inner, at) => exceptionProblems(inner, at, services)),
    ...pauseProblems(one, services),
  ]
}

const nameOf = (value: unknown, kind: string, at: number): string => {
  const name = valueAt(value, ['id'])
  return typeof name === 'string' ? name : `${kind} ${at + 1}`
}

/** Everything wrong with a roster; none of it can be booked by until the list is empty. */
export function rosterProblems(roster: Roster | unknown): readonly RosterProblem[] {
  const whole = z.safeParse(rosterShape, roster)
  if (!whole.success)
    return misshapen(rosterShape, roster).map((found) => ({ whose: 'roster', ...found }))
  const { offices, counselors } = whole.data
  const ids = new Set(offices.map((one) => String(valueAt(one, ['id']))))
  const twice = (all: readonly unknown[], kind: string) =>
    repeated(
      all.map((one, at) => nameOf(one, kind, at)),
      (at) => `${kind}s[${at}].id`,
      kind,
    )
  return [
    ...[...twice(offices, 'office'), ...twice(counselors, 'counselor')].map((found) => ({
      whose: 'roster',
      ...found,
    })),
    ...offices.flatMap((one, at) =>
      misshapen(officeShape, one).map((found) => ({ whose: nameOf(one, 'office', at), ...found })),
    ),
    ...counselors.flatMap((one, at) => {
      const bad = misshapen(counselorShape, one)
      const found = bad.length > 0 ? bad : counselorProblems(one as Counselor, ids)
      return found.map((problem) => ({ whose: nameOf(one, 'counselor', at), ...problem }))
    }),
  ]
}
