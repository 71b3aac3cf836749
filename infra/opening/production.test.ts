import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Opening } from './opening.ts'
import {
  acceptedOpening,
  but,
  fieldsOf,
  parentOf,
  reasonsFor,
  today,
} from './opening-under-test.ts'

const runs = { numRuns: 5_000 }

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
