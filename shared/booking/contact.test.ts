import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mailboxOf, normalEmail, normalWhatsapp } from './contact.ts'

const anySpace = fc.constantFrom('', ' ', '-', '.', '  ')

/** The same number as people write it. */
const written = (rest: string, gaps: readonly string[]): fc.Arbitrary<string> => {
  const spread = [...rest].map((digit, at) => `${gaps[at % gaps.length]}${digit}`).join('')
  const heads = ['+62', '62', '+62 0', '+62 (0)', '620', '0062', '0', '', '(0)']
  return fc.constantFrom(...heads.map((head) => `${head}${spread}`))
}

const aNumber = fc
  .tuple(fc.stringMatching(/^8[1-9]\d{7,9}$/), fc.array(anySpace, { minLength: 3, maxLength: 3 }))
  .chain(([rest, gaps]) => written(rest, gaps).map((typed) => ({ rest, typed })))

describe('a WhatsApp number', () => {
  test('is the same however an Indonesian number is typed', () => {
    fc.assert(
      fc.property(aNumber, ({ rest, typed }) => {
        expect(normalWhatsapp(typed)).toBe(`62${rest}`)
      }),
      { numRuns: 5_000 },
    )
  })

  test('is the same as it is copied from a list of contacts', () => {
    for (const copied of [
      '\u202a+62 812\u20113456\u20117890\u202c',
      '0812\u20133456\u20137890\u200b',
    ])
      expect(normalWhatsapp(copied)).toBe('6281234567890')
  })

  test('of another country keeps its code, and without one is none', () => {
    expect(normalWhatsapp('+49 151 23456789')).toBe('4915123456789')
    expect(normalWhatsapp('0049 151 23456789')).toBe('4915123456789')
    expect(normalWhatsapp('+65 8123 4567')).toBe('6581234567')
    for (const none of [
      '0151 23456789',
      '12',
      '',
      '+',
      'wa.me/62812',
      '+0812345678',
      '8'.repeat(40),
    ])
      expect(normalWhatsapp(none)).toBeUndefined()
  })
})

describe('an e-mail address', () => {
  test('is compared without case and spaces around, however its accents were typed', () => {
    expect(normalEmail('  Rina.Contoh@Kampus.EXAMPLE ')).toBe('rina.contoh@kampus.example')
    expect(normalEmail('rene\u0301@kampus.example')).toBe(normalEmail('ren\u00e9@kampus.example'))
    expect(normalEmail('a@m\u00fcnchen.example')).toBe('a@m\u00fcnchen.example')
  })

  test('is none where a mail server would find nobody, or a letter something else', () => {
    for (const none of [
      'rina.example',
      'rina@contoh',
      'a@b@c.example',
      'a..b@c.example',
      '.a@c.example',
      'a@b..example',
      'a@-b.example',
      'a b@c.example',
      'a\u0000b@c.example',
      'a\ud800@c.example',
      'a@c.example\nBcc: x@y.example',
      `${'a'.repeat(65)}@c.example`,
      `a@${'b'.repeat(250)}.example`,
    ])
      expect([none, normalEmail(none)]).toEqual([none, undefined])
  })

  test('of Google is one mailbox with and without dots and what follows a plus, and only of Google', () => {
    const own = [
      'rina.contoh@gmail.com',
      'r.i.n.a.contoh+talk@googlemail.com',
      'rinacontoh@gmail.com',
    ]
    expect(new Set(own.map(mailboxOf))).toEqual(new Set(['rinacontoh@gmail.com']))
    expect(mailboxOf('rina.contoh+x@kampus.example')).toBe('rina.contoh+x@kampus.example')
  })
})
