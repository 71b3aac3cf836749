import type { CalendarDate } from '../../shared/booking/time.ts'
import { whyNotConfirmed } from './confirmed.ts'
import { type Demonstration, isMadeUp } from './demonstration.ts'
import type { Opening, OpeningCampus, OpeningOffice } from './opening.ts'
import { isPublicMailbox, isPublicPage } from './public-host.ts'
import { type Reason, shown } from './reason.ts'

// What production refuses: a student must never be led to somebody who does not exist.

type Where = { readonly demonstration: Demonstration; readonly today: CalendarDate }

const unless = (fits: boolean, reason: () => Reason): readonly Reason[] => (fits ? [] : [reason()])

const nameReasons = (field: string, name: string): readonly Reason[] =>
  unless(!isMadeUp(name), () => ({
    field,
    got: shown(name),
    expected: 'a name of somebody or something that exists',
    todo: 'Take out whatever is of the demonstration.',
  }))

const idReasons = (field: string, id: string, taken: ReadonlySet<string>): readonly Reason[] =>
  unless(!taken.has(id), () => ({
    field,
    got: shown(id),
    expected: 'an id that the demonstration does not use',
    todo: 'Take it out, or give whoever is real another id.',
  }))

const mailboxReasons = (field: string, address: string | undefined): readonly Reason[] =>
  unless(address === undefined || isPublicMailbox(address), () => ({
    field,
    got: shown(address),
    expected: 'an address at a domain that somebody owns',
    todo: 'Write where letters reach them.',
  }))

const numberPattern = /^\+[1-9]\d{7,14}$/

const numberReasons = (field: string, number: string, callingCode = '62'): readonly Reason[] =>
  unless(numberPattern.test(number) && number.startsWith(`+${callingCode}`), () => ({
    field: `${field}.is`,
    got: shown(number),
    expected: `a number as in E.164 that begins with +${callingCode}`,
    todo: 'Write it without spaces; an office elsewhere names its callingCode.',
  }))

const missing = (field: string, expected: string): readonly Reason[] => [
  { field, got: 'nothing', expected, todo: 'Ask the office, and write down who said so and when.' },
]

function officeReasons(office: OpeningOffice, field: string, { today }: Where): readonly Reason[] {
  const { name, address, telephone, whatsapp, callingCode } = office
  const told = { address, telephone, whatsapp }
  const numbers = { telephone, whatsapp }
  return [
    ...nameReasons(`${field}.name`, name),
    ...(address === undefined ? missing(`${field}.address`, 'its address') : []),
    ...(telephone === undefined ? missing(`${field}.telephone`, 'its telephone') : []),
    ...Object.entries(told).flatMap(([what, one]) =>
      one === undefined
        ? []
        : [
            ...nameReasons(`${field}.${what}.is`, one.is),
            ...whyNotConfirmed(`${field}.${what}`, one.confirmed, { today, sourced: true }),
          ],
    ),
    ...Object.entries(numbers).flatMap(([what, one]) =>
      one === undefined ? [] : numberReasons(`${field}.${what}`, one.is, callingCode),
    ),
  ]
}

type Counselor = Opening['counselors'][number]

/** Its shape was asked for with the roster; here it may be anything. */
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

const counselorReasons = (one: Counselor, field: string, { demonstration }: Where) => [
  ...nameReasons(`${field}.name`, textOf(one.name)),
  ...idReasons(`${field}.id`, textOf(one.id), demonstration.counselors),
  ...mailboxReasons(`${field}.email`, one.email === undefined ? undefined : textOf(one.email)),
  ...unless(one.room === undefined || isPublicPage(textOf(one.room)), () => ({
    field: `${field}.room`,
    got: shown(one.room),
    expected: 'https and a name that everybody reaches',
    todo: 'Write the address of the room, or leave it out.',
  })),
]

const originReasons = (origin: OpeningCampus['origins'][number], field: string, today: string) => [
  ...unless(isPublicPage(origin.origin), () => ({
    field: `${field}.origin`,
    got: shown(origin.origin),
    expected: 'https and a name that everybody reaches',
    todo: 'Ask the campus for the address of its page.',
  })),
  ...whyNotConfirmed(field, origin.confirmed, { today, sourced: false }),
]

const agreementReasons = ({ agreement }: OpeningCampus, field: string, today: string) =>
  unless(agreement !== undefined && agreement.from <= today, () => ({
    field: `${field}.agreement.from`,
    got: shown(agreement?.from),
    expected: `a day up to today, ${today}`,
    todo: 'Write the day it was agreed from; before that nothing of the campus is opened.',
  }))

/** Whoever has ended is only to be ended: its pages need no confirming any more. */
function campusReasons(campus: OpeningCampus, field: string, where: Where): readonly Reason[] {
  const { name, slug, contact, origins, agreement, partner } = campus
  const { demonstration, today } = where
  const over = agreement?.ended !== undefined && agreement.ended <= today
  return [
    ...nameReasons(`${field}.name`, name),
    ...idReasons(`${field}.slug`, slug, demonstration.campuses),
    ...(contact === undefined ? missing(`${field}.contact`, 'where the campus is written to') : []),
    ...mailboxReasons(`${field}.contact`, contact),
    ...nameReasons(`${field}.partner.name`, partner.name),
    ...mailboxReasons(`${field}.partner.email`, partner.email),
    ...agreementReasons(campus, field, today),
    ...(origins.length === 0 && !over ? missing(`${field}.origins`, 'a confirmed origin') : []),
    ...(over
      ? []
      : origins.flatMap((one, nth) => originReasons(one, `${field}.origins[${nth}]`, today))),
  ]
}

/** What of it does not exist, or is not known to: all that production refuses. */
export function whyNotReal(
  { offices, counselors, staff, campuses }: Opening,
  demonstration: Demonstration,
  today: CalendarDate,
): readonly Reason[] {
  const where = { demonstration, today }
  return [
    ...offices.flatMap((one, at) => officeReasons(one, `offices[${at}]`, where)),
    ...counselors.flatMap((one, at) => counselorReasons(one, `counselors[${at}]`, where)),
    ...staff.flatMap(({ name, email }, at) => [
      ...nameReasons(`staff[${at}].name`, name),
      ...mailboxReasons(`staff[${at}].email`, email),
    ]),
    ...campuses.flatMap((one, at) => campusReasons(one, `campuses[${at}]`, where)),
  ]
}
