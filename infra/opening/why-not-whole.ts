import { rosterProblems } from '../../shared/booking/roster-check.ts'
import { originsMax } from '../../shared/campus/campus.ts'
import { originFrom } from '../../shared/campus/origin.ts'
import type { StaffRole } from '../../shared/staff/staff.ts'
import type { Opening, OpeningCampus } from './opening.ts'
import { type Reason, shown } from './reason.ts'
import { officeOf, peopleOf } from './wanted.ts'

// Whether what a file names stands in it too, so that everybody who signs in finds their own.

const twice = (all: readonly string[], list: string, field: string): readonly Reason[] =>
  all.flatMap((one, at) =>
    all.indexOf(one) === at
      ? []
      : [
          {
            field: `${list}[${at}].${field}`,
            got: `${shown(one)} a second time`,
            expected: `each ${field} once`,
            todo: 'Take one of them out.',
          },
        ],
  )

/** One of the staff signs in by their address, as one person: a partner is none of the office. */
const repeated = ({ offices, counselors, campuses, ...rest }: Opening): readonly Reason[] => {
  const people = peopleOf({ offices, counselors, campuses, ...rest })
  const mailboxes = people.map((one) => one.email)
  const talkers = people.flatMap((one) => one.record.counselor ?? [])
  return [
    ...twice(
      campuses.map(({ slug }) => slug),
      'campuses',
      'slug',
    ),
    ...twice(mailboxes, 'staff and partners', 'email'),
    ...twice(talkers, 'staff with a counselor', 'counselor'),
  ]
}

const lacking = ({ staff }: Opening): readonly Reason[] =>
  (['lead', 'editor'] as const satisfies StaffRole[])
    .filter((role) => !staff.some(({ roles }) => roles.includes(role)))
    .map((role) => ({
      field: 'staff',
      got: `nobody with the role "${role}"`,
      expected: 'at least one lead and one editor',
      todo: `Give somebody the role "${role}".`,
    }))

type Member = Opening['staff'][number]

const officeReason = ({ offices }: Opening, { roles, office }: Member, field: string) => {
  const works = roles.includes('counselor') || roles.includes('lead')
  if (works ? offices.some(({ id }) => id === office) : office === undefined) return []
  const expected = works ? 'the id of an office of this file' : 'none: only counselors and leads'
  return [{ field: `${field}.office`, got: shown(office), expected, todo: 'Correct it.' }]
}

const counselorReason = ({ counselors }: Opening, member: Member, field: string) => {
  const own = counselors.find(({ id }) => id === member.counselor)
  const talks = member.roles.includes('counselor')
  const fits = talks
    ? own !== undefined && own.office === member.office
    : member.counselor === undefined
  if (fits) return []
  const expected = talks ? 'the id of a counselor of the same office' : 'none: only counselors'
  const got = shown(member.counselor)
  return [{ field: `${field}.counselor`, got, expected, todo: 'Correct it.' }]
}

const placed = (opening: Opening): readonly Reason[] =>
  opening.staff.flatMap((member, at) => [
    ...officeReason(opening, member, `staff[${at}]`),
    ...counselorReason(opening, member, `staff[${at}]`),
  ])

/** As a browser writes it, or it would never match. */
const originReasons = ({ origins }: OpeningCampus, field: string): readonly Reason[] => [
  ...origins.flatMap(({ origin }, nth) => {
    const read = originFrom(origin)
    if (read.kind === 'origin' && read.origin === origin) return []
    const expected =
      read.kind === 'origin'
        ? shown(read.origin)
        : `an origin that can be registered (${read.kind})`
    const at = `${field}.origins[${nth}].origin`
    return [{ field: at, got: shown(origin), expected, todo: 'Write scheme and name alone.' }]
  }),
  ...(origins.length <= originsMax
    ? []
    : [
        {
          field: `${field}.origins`,
          got: `${origins.length} of them`,
          expected: `${originsMax} at most`,
          todo: 'Leave out those of which no page shows the widget.',
        },
      ]),
]

const unbookable = ({ offices, counselors }: Opening): readonly Reason[] =>
  rosterProblems({ offices: offices.map(officeOf), counselors }).map((problem) => ({
    field: `${problem.whose}, ${problem.field}`,
    got: problem.got,
    expected: 'what can be booked by',
    todo: problem.todo,
  }))

/** What does not hold together, at any stage. */
export const whyNotWhole = (opening: Opening): readonly Reason[] => [
  ...unbookable(opening),
  ...repeated(opening),
  ...lacking(opening),
  ...placed(opening),
  ...opening.campuses.flatMap((campus, at) => originReasons(campus, `campuses[${at}]`)),
]
