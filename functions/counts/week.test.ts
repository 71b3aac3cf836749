import { expect, test } from 'vitest'
import { aBooking } from '../../test/arbitraries/bookings.ts'
import { peopleIn } from './week.ts'

const by = (email: string | undefined, whatsapp?: string) =>
  aBooking({ contact: { name: 'Contoh', email, whatsapp } })

test('whoever books twice in a week is one person', () => {
  expect(peopleIn([by('a@contoh.example'), by('a@contoh.example'), by('b@contoh.example')])).toBe(2)
})

test('whoever is found by an address once and by a number another time is one person still', () => {
  const both = by('a@contoh.example', '6281')
  expect(peopleIn([by('a@contoh.example'), by(undefined, '6281'), both])).toBe(1)
  expect(peopleIn([by('a@contoh.example'), by(undefined, '6281')])).toBe(2)
})

test('nobody is nobody', () => {
  expect(peopleIn([])).toBe(0)
})
