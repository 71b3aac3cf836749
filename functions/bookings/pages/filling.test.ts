import { describe, expect, test } from 'vitest'
import { bookingIn } from './filling.ts'

const form = (own: Readonly<Record<string, string>> = {}, ...consents: readonly string[]) => {
  const fields = new URLSearchParams({
    counselor: 'contoh-melati',
    service: 'talk-30',
    start: '2026-12-01T01:00:00.000Z',
    visitor: 'tamu-tamu-tamu-tamu-tamu',
    name: 'Contoh Rina',
    whatsapp: '0812 3456 7890',
    topic: 'way',
    by: 'online',
    zone: 'Asia/Makassar',
    ...own,
  })
  for (const purpose of consents) fields.append('consent', purpose)
  return fields
}

const link = '/simpan#AAAAAAAAAAAAAAAA.BBBBBBBBBBBBBBBBBBBBBBBB'

describe('the assessment', () => {
  test('goes to the counselor where the student ticked so', () => {
    const { request } = bookingIn(form({ assessment: link }, 'assessment'), 'id')
    expect(request?.assessment).toBe(link)
    expect(request?.consents.map(({ purpose }) => purpose)).toEqual(['assessment'])
  })

  test('stays with the student without the tick, and the talk is booked all the same', () => {
    const { request } = bookingIn(form({ assessment: link }), 'id')
    expect(request).toBeDefined()
    expect(request?.assessment).toBeUndefined()
  })
})

test('refusing all that is asked for still books a talk', () => {
  const { request } = bookingIn(form(), 'id')
  expect(request?.consents).toEqual([])
})

describe('somebody under 18', () => {
  test('who names nobody is told of both fields at once', () => {
    const { problems } = bookingIn(form({ minor: 'yes' }), 'id')
    expect(problems?.map(({ field }) => field)).toEqual([
      'guardian-name',
      'guardian-reach',
      'consent-guardian',
    ])
  })

  test('is booked with the guardian who was named', () => {
    const named = {
      minor: 'yes',
      'guardian-name': 'Ibu Contoh',
      'guardian-reach': '0812 0000 1111',
    }
    const { request } = bookingIn(form(named, 'guardian'), 'id')
    expect(request?.guardian).toEqual({ name: 'Ibu Contoh', reach: '0812 0000 1111' })
  })

  test('and who is older is asked for nobody, whatever was typed before', () => {
    const { request } = bookingIn(form({ 'guardian-name': 'Ibu Contoh' }), 'id')
    expect(request?.guardian).toBeUndefined()
  })
})
