import type { Counselor } from '../../shared/booking/roster.ts'
import type { StageName } from './asked.ts'
import { demonstration } from './demonstration.ts'
import type { Opening } from './opening.ts'
import { whyNotOpen } from './why-not-open.ts'

// An opening that production accepts. Nobody of it exists ("uji" is a trial), and nothing is ever sent.

export const today = '2026-11-22'
export const now = new Date(`${today}T03:00:00Z`)

const confirmed = { by: 'Staf Uji', on: '2026-11-02', source: 'letter of 2 November 2026' }

const seruni: Counselor = {
  id: 'uji-seruni',
  office: 'kantor-uji',
  name: 'Uji Seruni',
  zone: 'Asia/Makassar',
  languages: ['id'],
  topics: ['way', 'papers'],
  offerings: [
    {
      service: 'talk-30',
      kind: 'individual',
      minutes: 30,
      seatsMax: 1,
      seatsMin: 1,
      ways: ['online', 'phone'],
      stepMinutes: 30,
      beforeMinutes: 0,
      afterMinutes: 0,
      noticeMinutesMin: 120,
      daysAheadMax: 30,
      confirmation: { kind: 'immediate' },
    },
  ],
  week: [{ weekday: 1, from: '08:00', to: '12:00' }],
  exceptions: [],
  limits: { perDay: 8 },
  email: 'seruni@kantor-uji.go.id',
  room: 'https://ruang.kantor-uji.go.id/seruni',
}

const accepted: Opening = {
  offices: [
    {
      id: 'kantor-uji',
      name: 'Kantor Uji',
      city: 'Kupang',
      address: { is: 'Jalan Uji 1, Kupang', confirmed },
      telephone: { is: '+6238000000000', confirmed },
      whatsapp: { is: '+6281000000000', confirmed },
    },
    {
      id: 'kantor-uji-berlin',
      name: 'Kantor Uji Berlin',
      city: 'Berlin',
      address: { is: 'Ujistraße 1, Berlin', confirmed },
      telephone: { is: '+493000000000', confirmed },
      callingCode: '49',
    },
  ],
  counselors: [seruni],
  staff: [
    {
      email: 'flamboyan@kantor-uji.go.id',
      name: 'Uji Flamboyan',
      roles: ['lead', 'editor'],
      office: 'kantor-uji',
    },
    {
      email: 'seruni@kantor-uji.go.id',
      name: 'Uji Seruni',
      roles: ['counselor'],
      office: 'kantor-uji',
      counselor: 'uji-seruni',
    },
  ],
  campuses: [
    {
      slug: 'kampus-uji',
      name: 'Kampus Uji',
      city: 'Kota Kupang',
      origins: [
        {
          origin: 'https://karir.kampus-uji.ac.id',
          confirmed: { by: 'Staf Uji', on: '2026-11-02' },
        },
        { origin: 'https://www.kampus-uji.ac.id', confirmed: { by: 'Staf Uji', on: today } },
      ],
      contact: 'karir@kampus-uji.ac.id',
      agreement: { from: '2026-11-01' },
      partner: { email: 'dedap@kampus-uji.ac.id', name: 'Uji Dedap' },
    },
  ],
}

/** One that production accepts on the day `today`; each time another, to be changed at will. */
export const acceptedOpening = (): Opening => JSON.parse(JSON.stringify(accepted)) as Opening

/** Why a stage is not opened with it on a day. */
export const reasonsFor = (opening: Opening, stage: StageName = 'prod', on = today) =>
  whyNotOpen(opening, stage, { demonstration, today: on })

export const fieldsOf = (...asked: Parameters<typeof reasonsFor>) =>
  reasonsFor(...asked).map(({ field }) => field)

type Json = Record<string, unknown>

/** A place of an opening, as in "offices.0.telephone.is". */
export const parentOf = (opening: Opening, path: string): [Json, string] => {
  const parts = path.split('.')
  const last = parts.pop() ?? ''
  const parent = parts.reduce<Json>((inner, part) => inner[part] as Json, opening as never as Json)
  return [parent, last]
}

/** The accepted opening with one place of it another; undefined takes it out. */
export function but(path: string, value: unknown, from = acceptedOpening()): Opening {
  const [parent, last] = parentOf(from, path)
  if (value === undefined) delete parent[last]
  else parent[last] = value
  return from
}
