import fc from 'fast-check'
import { expect, test } from 'vitest'
import { signInPath, staffPageLanguage, whereTo } from './staff-paths.ts'

test('a sign-in leads to where one was going among the pages of the staff', () => {
  for (const path of ['/staff', '/staff/queue?campus=a&b=%22', '/en/staff/cases/abc', '/staff/'])
    expect(whereTo(path, 'id')).toBe(path)
  expect(whereTo('/staff/sign-in/done', 'id')).toBe('/staff/sign-in/done')
  expect(whereTo('/staff/queue#x', 'id')).toBe('/staff/queue')
  expect(signInPath('en', '/en/staff?a=b')).toBe('/en/staff/sign-in?to=%2Fen%2Fstaff%3Fa%3Db')
})

test.each([
  undefined,
  '',
  'https://jahat.example/staff',
  '//jahat.example/staff',
  '/\\jahat.example/staff',
  '/\t/jahat.example/staff',
  '\\\\jahat.example\\staff',
  'javascript:alert(1)//staff',
  '/staff/..//jahat.example',
  '/staff//jahat.example',
  '/staff/../konsultasi',
  '/staff/%2e%2e/konsultasi',
  '/staffing',
  '/v1/staff/queue',
  '/konsultasi',
  '/staff/sign-in?to=/staff',
  '/staff/sign-in/return?code=a',
  '/en/staff/sign-out',
  '/staff\r\nset-cookie: a=b',
  `/staff/${'x'.repeat(1_000)}`,
])('and never elsewhere, nor round in a circle: %j', (asked) => {
  expect(whereTo(asked, 'en')).toBe('/en/staff')
})

test('whatever an address asks, a browser is led to a page of the staff here', () => {
  const piece = fc.constantFrom(
    '/',
    '\\',
    '//',
    '..',
    '.',
    'staff',
    'en',
    'sign-in',
    'sign-out',
    'queue',
    '@',
    ':',
    '?',
    '#',
    '%2f',
    '%5c',
    '%09',
    '\t',
    '\n',
    ' ',
    'jahat.example',
    'https:',
    'javascript:',
  )
  const anyAddress = fc.oneof(
    fc.string(),
    fc.array(piece, { maxLength: 9 }).map((pieces) => pieces.join('')),
    fc.array(piece, { maxLength: 9 }).map((pieces) => `/staff/${pieces.join('')}`),
  )
  fc.assert(
    fc.property(anyAddress, (asked) => {
      const led = new URL(whereTo(asked, 'id'), 'https://rantau.example')
      expect(led.origin).toBe('https://rantau.example')
      expect(staffPageLanguage(led.pathname)).toBeDefined()
      expect(led.pathname).not.toMatch(/^(\/en)?\/staff\/sign-(out|in(?!\/done$))(\/|$)/)
    }),
    { numRuns: 20_000 },
  )
})
