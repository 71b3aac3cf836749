import { expect, test } from 'vitest'
import { aBooking } from '../../test/arbitraries/bookings.ts'
import { peopleOf } from './window.ts'

const by = (email: string | undefined, whatsapp?: string) =>
  aBooking({ contact: { name: 'Contoh', email, whatsapp } })

const peopleIn = (bookings: Parameters<typeof peopleOf>[0]) => peopleOf(bookings).length

test('whoever books twice is one person', () => {
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
