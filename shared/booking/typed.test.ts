import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { normalEmail, normalWhatsapp } from './contact.ts'
import {
  hasIdentityNumber,
  isOneLine,
  isPlainText,
  reasonOf,
  sharedLinkIn,
  visible,
  withoutIdentityNumbers,
} from './typed.ts'

describe('what a student types', () => {
  test('is kept as it is when all of it can be seen', () => {
    expect(isOneLine("Maria D'Costa-Ñoño 李")).toBe(true)
    expect(isPlainText('Baris satu\nbaris dua\t\r\n👩🏽‍⚕️')).toBe(true)
  })

  test('is not kept with control characters, half a letter, or nothing to see', () => {
    for (const text of ['a\u0000b', 'a\u0007', 'half \ud800', '\u200e\u202e', 'a\u0085b'])
      expect([isOneLine(text), isPlainText(text)]).toEqual([false, false])
    expect([isOneLine('Rina\nBcc: a@b.id'), isPlainText('Rina\nBcc: a@b.id')]).toEqual([
      false,
      true,
    ])
  })

  test('may bring along the unseen marks of a chat it was copied from', () => {
    expect(normalWhatsapp('\u202a+62 812-3456-7890\u202c')).toBe('6281234567890')
    expect(normalEmail('\ufeffRina@Kampus.example\u200b')).toBe('rina@kampus.example')
  })

  test('is no e-mail address with anything in it that cannot be seen or ends a header', () => {
    for (const bad of [
      'a\u0000b@x.id',
      'a\u007fb@x.id',
      'a\r\nbcc:b@x.id',
      'a@x.id,b@x.id',
      'a\ud800@x.id',
    ])
      expect(normalEmail(bad)).toBeUndefined()
    expect(normalEmail('a\u202eb@x.id')).toBe('ab@x.id')
  })
})

describe('numbers nobody here asks for', () => {
  test('are found, however they are set apart', () => {
    for (const text of [
      'NIK saya 5371012345678901',
      '5371.0123.4567.8901',
      '5371-0123-4567-8901!',
      'paspor C1234567, berangkat Maret',
      'AB123456',
    ])
      expect(hasIdentityNumber(text)).toBe(true)
  })

  test('are not seen in telephone numbers, amounts, days or codes', () => {
    for (const text of [
      '0812 3456 7890',
      '+49 151 23456789, +62 812 3456 7890',
      'Rp 25.000.000 sampai 30.000.000',
      '2026-11-22 09:00 sampai 2026-11-23 10:00 dan 2026-11-24',
      'IELTS 6.5, SSW2, JFT-A2, B1',
      'abc1234567',
    ])
      expect(hasIdentityNumber(text)).toBe(false)
  })

  test('are taken out where nothing may be refused', () => {
    expect(withoutIdentityNumbers('NIK 5371012345678901 paspor C1234567.')).toBe('NIK … paspor ….')
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789 .-AB\n') }), (text) => {
        expect(hasIdentityNumber(withoutIdentityNumbers(text))).toBe(false)
      }),
      { numRuns: 5_000 },
    )
  })
})

test('of a pasted link only what it opens is kept', () => {
  const [id, token] = ['i'.repeat(22), 't'.repeat(43)]
  for (const text of [`${id}.${token}`, `https://rantau.example/simpan#${id}.${token}`])
    expect(sharedLinkIn(text)).toEqual({ id, token })
  for (const text of [
    '',
    'javascript:alert(1)',
    `https://x.example/${id}.${token}`,
    `${id}.${token}?a`,
  ])
    expect(sharedLinkIn(text)).toBeUndefined()
  expect(visible(` \u200e${id} `)).toBe(id)
})

test('a reason to cancel is cut and cleaned, never refused', () => {
  expect(reasonOf(' \u0000\r\n ')).toBeUndefined()
  expect(reasonOf('sakit\u0000\r\nNIK 5371012345678901')).toBe('sakit\nNIK …')
  const long = reasonOf(`${'x'.repeat(499)}👩`) ?? ''
  expect([long.length, long.isWellFormed()]).toEqual([500, true])
})
