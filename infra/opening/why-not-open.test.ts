import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { demonstrationRoster } from '../demonstration/roster.ts'
import { staff as demonstrationStaff } from '../demonstration/staff.ts'
import { stageNames } from './asked.ts'
import { demonstration } from './demonstration.ts'
import { type Opening, openingFrom } from './opening.ts'
import { acceptedOpening, now, today } from './opening-under-test.ts'
import { toldReason } from './reason.ts'
import { whyNotOpen } from './why-not-open.ts'

const runs = { numRuns: 5_000 }

const reasonsFor = (opening: Opening, stage: (typeof stageNames)[number] = 'prod', on = today) =>
  whyNotOpen(opening, stage, { demonstration, today: on })

const fieldsOf = (...asked: Parameters<typeof reasonsFor>) =>
  reasonsFor(...asked).map(({ field }) => field)

type Json = Record<string, unknown>

/** A place of an opening, as in "offices.0.telephone.is". */
const parentOf = (opening: Opening, path: string): [Json, string] => {
  const parts = path.split('.')
  const last = parts.pop() ?? ''
  const parent = parts.reduce<Json>((inner, part) => inner[part] as Json, opening as never as Json)
  return [parent, last]
}

/** The accepted opening with one place of it another; undefined takes it out. */
function but(path: string, value: unknown, from = acceptedOpening()): Opening {
  const [parent, last] = parentOf(from, path)
  if (value === undefined) delete parent[last]
  else parent[last] = value
  return from
}

const example = () => {
  const read = openingFrom(readFileSync(join(import.meta.dirname, 'example.json'), 'utf8'))
  return read.kind === 'opening' ? read.opening : expect.unreachable(JSON.stringify(read.reasons))
}

describe('whoever opens a stage', () => {
  test('opens dev and test with the example, and production with confirmed, real people alone', () => {
    for (const stage of ['dev', 'test'] as const) expect(reasonsFor(example(), stage)).toEqual([])
    for (const stage of stageNames) expect(reasonsFor(acceptedOpening(), stage)).toEqual([])
  })

  test('reads every reason why production refuses the example, not the first alone', () => {
    expect(fieldsOf(example())).toEqual([
      'offices[0].name',
      'offices[0].address.is',
      'offices[0].address.confirmed.by',
      'offices[0].telephone.confirmed.by',
      'counselors[0].name',
      'counselors[0].email',
      'counselors[0].room',
      'staff[0].name',
      'staff[0].email',
      'staff[1].name',
      'staff[1].email',
      'staff[2].name',
      'staff[2].email',
      'campuses[0].name',
      'campuses[0].contact',
      'campuses[0].partner.name',
      'campuses[0].partner.email',
      'campuses[0].origins[0].origin',
      'campuses[0].origins[0].confirmed.by',
    ])
  })

  test('reads what came, what was expected and what to do', () => {
    const [reason] = reasonsFor(but('offices.0.telephone.is', '0380 123456'))
    expect(reason && toldReason(reason)).toBe(
      '- offices[0].telephone.is: got "0380 123456", expected a number as in E.164 that begins with ' +
        '+62. Write it without spaces; an office elsewhere names its callingCode.',
    )
  })

  test('cannot bring anybody of the demonstration into production, nor under another name', () => {
    const { counselors } = demonstrationRoster(now.getTime())
    for (const counselor of counselors) {
      const own = { ...counselor, office: 'kantor-uji', email: undefined, room: undefined }
      const renamed = { ...own, name: 'Uji Seruni' }
      for (const [one, field] of [
        [{ ...own, id: 'lain' }, 'name'],
        [renamed, 'id'],
      ] as const) {
        const opening = but('counselors.1', one)
        expect(fieldsOf(opening)).toEqual([`counselors[1].${field}`])
        expect(reasonsFor(opening, 'dev')).toEqual([])
      }
    }
    for (const { name } of demonstrationStaff)
      expect(fieldsOf(but('staff.0.name', name))).toEqual(['staff[0].name'])
    expect(fieldsOf(but('campuses.0.slug', 'kampus-contoh'))).toEqual(['campuses[0].slug'])
    // The demonstration's candidates are campuses that exist: production may have them.
    expect(reasonsFor(but('campuses.0.slug', 'undana'))).toEqual([])
  })

  test('writes to nobody in production at a domain that nobody can own', () => {
    const hosts = [
      'kantor.example',
      'a.test',
      'b.invalid',
      'localhost',
      'x.localhost',
      'example.com',
    ]
    for (const host of hosts)
      for (const path of [
        'staff.0.email',
        'counselors.0.email',
        'campuses.0.contact',
        'campuses.0.partner.email',
      ]) {
        const field = path.replace(/\.(\d)/, '[$1]')
        expect(fieldsOf(but(path, `seruni@${host}`)), `${path} ${host}`).toContain(field)
      }
  })

  test.each([
    ['https://karir.kampus.example', 'origin'],
    ['http://localhost:8080', 'origin'],
    ['https://localhost', 'origin'],
    ['http://127.0.0.1', 'origin'],
    ['https://portal.kampus.internal', 'origin'],
  ])('shows no widget in production on %s', (origin, field) => {
    const at = 'campuses.0.origins.0.origin'
    expect(fieldsOf(but(at, origin))).toEqual([`campuses[0].origins[0].${field}`])
    expect(reasonsFor(but(at, origin), 'dev')).toEqual([])
  })

  test('has no campus without pages, contact and agreement in production', () => {
    expect(fieldsOf(but('campuses.0.origins', []))).toEqual(['campuses[0].origins'])
    expect(fieldsOf(but('campuses.0.contact', undefined))).toEqual(['campuses[0].contact'])
    const from = 'campuses[0].agreement.from'
    expect(fieldsOf(but('campuses.0.agreement', undefined))).toEqual([from])
    expect(fieldsOf(but('campuses.0.agreement', { from: '2026-11-23' }))).toEqual([from])
  })

  test('ends a partnership without asking for its pages again', () => {
    const ended = but('campuses.0.agreement', { from: '2025-01-01', ended: today })
    expect(reasonsFor(but('campuses.0.origins', [], ended))).toEqual([])
    const later = but('campuses.0.agreement', { from: '2025-01-01', ended: '2026-11-23' })
    expect(fieldsOf(but('campuses.0.origins', [], later))).toEqual(['campuses[0].origins'])
  })

  test('takes a confirmation of today and of a year ago, and none of tomorrow or of before', () => {
    const on = 'offices.0.telephone.confirmed.on'
    for (const day of [today, '2025-11-21']) expect(reasonsFor(but(on, day)), day).toEqual([])
    for (const day of ['2026-11-23', '2025-11-20'])
      expect(fieldsOf(but(on, day)), day).toEqual(['offices[0].telephone.confirmed.on'])
  })

  test('has somebody who leads and somebody who edits, at every stage', () => {
    for (const stage of stageNames) {
      expect(fieldsOf(but('staff.0.roles', ['editor']), stage)).toContain('staff')
      expect(fieldsOf(but('staff.0.roles', ['lead']), stage)).toEqual(['staff'])
    }
  })

  test.each([
    ['staff.0.office', 'kantor-lain', 'staff[0].office'],
    ['staff.0.office', undefined, 'staff[0].office'],
    ['staff.0.counselor', 'uji-seruni', 'staff[0].counselor'],
    ['staff.1.counselor', 'uji-lain', 'staff[1].counselor'],
    ['staff.1.office', 'kantor-uji-berlin', 'staff[1].counselor'],
    ['staff.1.email', 'flamboyan@kantor-uji.go.id', 'staff and partners[1].email'],
    ['campuses.0.partner.email', 'seruni@kantor-uji.go.id', 'staff and partners[2].email'],
    ['counselors.0.office', 'kantor-lain', 'uji-seruni, office'],
    ['counselors.0.zone', 'Mars/Base', 'uji-seruni, zone'],
    ['offices.1.id', 'kantor-uji', 'roster, offices[1].id'],
    ['campuses.0.origins.0.origin', 'karir.kampus-uji.ac.id/', 'campuses[0].origins[0].origin'],
  ])(
    'who names what is not there is told so before anything is written: %s is %s',
    (path, value, field) => {
      expect(fieldsOf(but(path, value), 'dev')).toContain(field)
      expect(fieldsOf(but(path, value), 'prod')).toContain(field)
    },
  )
})

/** Each place that was confirmed. */
const confirmations = [
  'offices.0.address',
  'offices.0.telephone',
  'offices.0.whatsapp',
  'offices.1.address',
  'offices.1.telephone',
  'campuses.0.origins.0',
  'campuses.0.origins.1',
]

/** Faults that each production refuses, and what may be otherwise without harm. */
const faults: readonly (readonly [string, unknown])[] = [
  ...confirmations.map((path) => [`${path}.confirmed`, undefined] as const),
  ...confirmations.map((path) => [`${path}.confirmed.by`, 'Contoh Melati'] as const),
  ...confirmations.map((path) => [`${path}.confirmed.on`, '2027-01-01'] as const),
  ...confirmations.map((path) => [`${path}.confirmed.on`, '2024-01-01'] as const),
  ...confirmations.slice(0, 5).map((path) => [`${path}.confirmed.source`, undefined] as const),
  ['offices.0.address', undefined],
  ['offices.1.telephone', undefined],
  ['offices.0.telephone.is', '+4930000000'],
  ['offices.1.callingCode', undefined],
  ['offices.0.name', 'Kantor contoh'],
  ['counselors.0.name', 'Contoh Melati'],
  ['counselors.0.id', 'contoh-melati'],
  ['counselors.0.email', 'melati@kantor.contoh.example'],
  ['counselors.0.room', 'http://ruang.kantor-uji.go.id'],
  ['staff.0.email', 'melati@kantor.test'],
  ['staff.1.name', 'CONTOH Melati'],
  ['campuses.0.name', 'Kampus Contoh'],
  ['campuses.0.origins', []],
  ['campuses.0.origins.1.origin', 'http://localhost:3000'],
  ['campuses.0.contact', undefined],
  ['campuses.0.agreement', undefined],
]

const harmless: readonly (readonly [string, unknown])[] = [
  ['offices.0.whatsapp', undefined],
  ['offices.0.city', 'Atambua'],
  ['counselors.0.room', undefined],
  ['counselors.0.email', undefined],
  ['campuses.0.slug', 'undana'],
  ['campuses.0.origins.0.origin', 'https://kampus-uji.ac.id:8443'],
  ['campuses.0.agreement', { from: '2024-01-01', ended: '2027-01-01' }],
]

const some = (of: readonly (readonly [string, unknown])[], least: number) =>
  fc.uniqueArray(fc.constantFrom(...of), {
    minLength: least,
    maxLength: 4,
    selector: ([path]) => path.split('.').slice(0, 4).join('.'),
  })

/** Applies what still has its place: a fault may have taken away where the next one stands. */
function spoilt(changes: readonly (readonly [string, unknown])[]): Opening {
  let opening = acceptedOpening()
  for (const [path, value] of changes.toSorted(([a], [b]) => b.length - a.length))
    opening = but(path, structuredClone(value), opening)
  return opening
}

/** Reckoned another way: every text of the file, wherever it stands. */
function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : []
}

function isHarmful(opening: Opening): boolean {
  const texts = textsOf(opening)
  const bare = (one: { confirmed?: { on: string } | undefined } | undefined) =>
    one?.confirmed === undefined || one.confirmed.on > today || one.confirmed.on < '2025-11-21'
  return (
    texts.some((text) => /contoh|\.(example|test|invalid)\b|localhost|^http:/i.test(text)) ||
    opening.offices.some(({ address, telephone }) => bare(address) || bare(telephone)) ||
    opening.offices.some(({ whatsapp }) => whatsapp !== undefined && bare(whatsapp)) ||
    opening.offices.some(
      ({ telephone, callingCode = '62' }) => !telephone?.is.startsWith(`+${callingCode}`),
    ) ||
    opening.offices.some((one) =>
      [one.address, one.telephone, one.whatsapp].some((told) => told && !told.confirmed?.source),
    ) ||
    opening.campuses.some(({ origins }) => origins.length === 0 || origins.some(bare)) ||
    opening.campuses.some(({ contact, agreement }) => !contact || !agreement)
  )
}

describe('production', () => {
  test('accepts nothing that is made up, unconfirmed or out of reach, and refuses nothing else', () => {
    const met = { accepted: 0, refused: 0 }
    const changes = fc.tuple(fc.oneof(fc.constant([]), some(faults, 1)), some(harmless, 0))
    fc.assert(
      fc.property(changes, ([bad, fine]) => {
        const opening = spoilt([
          ...bad,
          ...fine.filter(([path]) => !bad.some(([one]) => one === path)),
        ])
        const reasons = reasonsFor(opening)
        met[reasons.length === 0 ? 'accepted' : 'refused'] += 1
        expect(reasons.length > 0, JSON.stringify(reasons)).toBe(isHarmful(opening))
      }),
      runs,
    )
    expect(Math.min(met.accepted, met.refused)).toBeGreaterThan(1_000)
  })

  test('refuses as soon as any one confirmation is taken out of what it accepts', () => {
    fc.assert(
      fc.property(some(harmless, 0), fc.constantFrom(...confirmations), (fine, path) => {
        const opening = spoilt(fine)
        expect(reasonsFor(opening)).toEqual([])
        const [parent, last] = parentOf(opening, path)
        if (parent[last] === undefined) return
        const field = `${path.replaceAll(/\.(\d)/g, '[$1]')}.confirmed`
        expect(fieldsOf(but(`${path}.confirmed`, undefined, opening))).toEqual([field])
      }),
      runs,
    )
  })

  test('asks for all that another stage asks for, and more', () => {
    fc.assert(
      fc.property(some(faults, 1), (bad) => {
        const opening = spoilt(bad)
        expect(reasonsFor(opening)).toEqual(expect.arrayContaining([...reasonsFor(opening, 'dev')]))
      }),
      runs,
    )
  })
})
