import { expect, test } from 'vitest'
import type { Roster } from '../../shared/booking/roster.ts'
import { openingFrom, openingOf } from './requests.ts'

const known = {
  roster: {
    offices: [],
    counselors: [{ id: 'melati', office: 'kantor', name: 'Contoh Melati', languages: ['id'] }],
  } as unknown as Roster,
  campuses: ['undana', 'pnk'],
  office: 'kantor',
  now: Date.parse('2026-11-23T00:00:00Z'),
}

const right = {
  name: 'Hari contoh',
  place: 'Aula contoh',
  date: '2026-12-06',
  first: '09.00',
  minutes: '45',
  pause: '10',
  rounds: '3',
  sizeMin: '6',
  sizeMax: '12',
  campuses: 'undana',
  guides: 'melati',
}

const read = (some: Readonly<Record<string, string>>) => {
  const form = new URLSearchParams({ ...right, ...some })
  for (const [name, value] of Object.entries(some)) if (value === '') form.delete(name)
  return openingFrom(known, openingOf(form, known.campuses))
}

const wrongIn = (some: Readonly<Record<string, string>>) => {
  const told = read(some)
  return told.kind === 'wrong' ? [...told.fields].sort() : []
}

test('hours are read as Indonesian pages write them, and with a colon', () => {
  for (const first of ['09.00', '09:00']) {
    const told = read({ first })
    expect(told.kind === 'read' && new Date(told.opening.rounds[0]?.start ?? 0).toISOString()).toBe(
      '2026-12-06T01:00:00.000Z',
    )
  }
})

test('one box invites all campuses there are', () => {
  const told = read({ allCampuses: 'yes', campuses: '' })
  expect(told.kind === 'read' && told.opening.campuses).toEqual(['undana', 'pnk'])
})

test('everything that is wrong is told at once: what is missing and what does not fit together', () => {
  expect(wrongIn({ campuses: '', guides: '', date: '2026-11-01' })).toEqual([
    'campuses',
    'date',
    'guides',
  ])
  expect(wrongIn({ name: '', sizeMin: '12', sizeMax: '6' })).toEqual(['name', 'sizes'])
  expect(wrongIn({ first: 'pagi', campuses: 'lain' })).toEqual(['campuses', 'first'])
})

test('what stands in for something wrong is not called wrong itself', () => {
  for (const one of ['name', 'place', 'date', 'first', 'minutes', 'rounds'])
    expect(wrongIn({ [one]: '' })).toEqual([one])
  expect(wrongIn({ sizeMin: '' })).toEqual(['sizes'])
  expect(wrongIn({ first: '22.00' })).toEqual(['rounds'])
})
