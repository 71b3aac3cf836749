import { expect, test } from 'vitest'
import { callOf } from './call.ts'
import { contacts } from './contacts.ts'

test('a tap on a number dials it, and a tap on WhatsApp opens the chat', () => {
  const shown = '+62 812-9007-0027'
  expect(callOf({ kind: 'phone', dial: '+6281290070027', shown }, 'id')).toEqual({
    href: 'tel:+6281290070027',
    shown,
    verb: 'Telepon',
  })
  expect(callOf({ kind: 'whatsapp', dial: '6281290070027', shown }, 'en').href).toBe(
    'https://wa.me/6281290070027',
  )
})

test('every way but a counter can be tapped', () => {
  for (const { ways } of contacts)
    for (const way of ways)
      expect(callOf(way, 'id').href === undefined).toBe(way.kind === 'counter')
})
