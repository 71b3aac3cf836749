import type { Key } from '../../functions/adapters/batch-read.ts'
import { key } from '../../functions/adapters/keys.ts'
import type { Holds } from '../../functions/adapters/openings.ts'
import type { CalendarDate } from '../../shared/booking/time.ts'
import type { Fields } from './merged.ts'
import type { Opening } from './opening.ts'
import { campusOf, officeOf, type Person } from './wanted.ts'

/** One thing that is to stand in the table. */
export type Entry = {
  /** As a person asks for it: "campus/undana". */
  readonly name: string
  readonly holds: Holds
  readonly where: Key
  readonly wanted: Fields
  /** What it rests on, kept beside it. */
  readonly grounds: Fields
  /** Lines of lists by which it is found, for what it has become. */
  readonly lines: (value: Fields) => readonly (Key & Fields)[]
}

/** As it comes back from the table: what is undefined is not there. */
const plain = (value: object): Fields => JSON.parse(JSON.stringify(value)) as Fields

const none = () => []

const officeEntry = (office: Opening['offices'][number]): Entry => ({
  name: `office/${office.id}`,
  holds: 'office',
  where: key.office(office.id),
  wanted: plain(officeOf(office)),
  grounds: plain({
    address: office.address?.confirmed,
    telephone: office.telephone?.confirmed,
    whatsapp: office.whatsapp?.confirmed,
  }),
  lines: none,
})

const counselorEntry = (counselor: Opening['counselors'][number]): Entry => ({
  name: `counselor/${counselor.id}`,
  holds: 'counselor',
  where: key.counselor(counselor.id),
  wanted: plain(counselor),
  grounds: {},
  lines: none,
})

const campusEntry = (campus: Opening['campuses'][number], today: CalendarDate): Entry => ({
  name: `campus/${campus.slug}`,
  holds: 'campus',
  where: key.campus(campus.slug),
  wanted: plain(campusOf(campus, today)),
  grounds: plain({ agreement: campus.agreement, origins: campus.origins }),
  lines: ({ slug, name, city }) => [
    { ...key.campusEntry(String(slug)), entry: { slug, name, city } },
  ],
})

/** Offices, counselors and campuses of a file. */
export const entriesOf = (opening: Opening, today: CalendarDate): readonly Entry[] => [
  ...opening.offices.map(officeEntry),
  ...opening.counselors.map(counselorEntry),
  ...opening.campuses.map((campus) => campusEntry(campus, today)),
]

export const nameOf = ({ email }: Person): string => `staff/${email}`

/** One of the staff, once it is known as whom they sign in. */
export const staffEntry = (person: Person, subject: string): Entry => ({
  name: nameOf(person),
  holds: 'staff',
  where: key.staff(subject),
  wanted: plain(person.record),
  grounds: {},
  lines: ({ office }) => (office === undefined ? [] : [key.staffOf(String(office), subject)]),
})
