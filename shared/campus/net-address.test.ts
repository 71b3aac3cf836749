import { BlockList, isIP } from 'node:net'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isLoopbackAddress, isPublicAddress } from './net-address.ts'

const inside4 = [
  '10.0.0.0/8',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.168.0.0/16',
  '100.64.0.0/10',
  '0.0.0.0/8',
  '224.0.0.0/4',
  '240.0.0.0/4',
  '198.18.0.0/15',
]

const listOf = (ranges: readonly string[], family: 'ipv4' | 'ipv6') => {
  const list = new BlockList()
  for (const one of ranges) {
    const [net = '', bits] = one.split('/')
    list.addSubnet(net, Number(bits), family)
  }
  return list
}
const blocked4 = listOf(inside4, 'ipv4')
const global6 = listOf(['2000::/3'], 'ipv6')

const four = fc.tuple(
  ...([0, 0, 0, 0].map(() => fc.nat(255)) as [
    fc.Arbitrary<number>,
    fc.Arbitrary<number>,
    fc.Arbitrary<number>,
    fc.Arbitrary<number>,
  ]),
)
const near = fc.constantFrom(10, 127, 169, 172, 192, 100, 0, 224, 255, 198)
const four4 = fc
  .tuple(four, fc.option(near, { nil: undefined }))
  .map(([[a, b, c, d], first]) => [first ?? a, b, c, d].join('.'))

const hex = (text: string): string => {
  const [a = 0, b = 0, c = 0, d = 0] = text.split('.').map(Number)
  return `${(a * 256 + b).toString(16)}:${(c * 256 + d).toString(16)}`
}

/** The ways an address of four numbers is written as one of eight groups. */
const disguises: readonly ((text: string) => string)[] = [
  (text) => `::ffff:${text}`,
  (text) => `::ffff:${hex(text)}`,
  (text) => `0:0:0:0:0:FFFF:${text}`,
  (text) => `::${text}`,
  (text) => `64:ff9b::${text}`,
  (text) => `64:ff9b:1::${hex(text)}`,
  (text) => `2002:${hex(text)}::1`,
  (text) => `2001:0:${hex(text)}::1`,
]

describe('a webhook reaches public machines alone', () => {
  test('whatever address of four numbers is inside is refused, and so is each of its disguises', () => {
    fc.assert(
      fc.property(four4, fc.constantFrom(...disguises), (text, disguise) => {
        if (blocked4.check(text, 'ipv4'))
          expect([text, isPublicAddress(text)]).toEqual([text, false])
        const hidden = disguise(text)
        expect(isIP(hidden)).toBe(6)
        expect([hidden, isPublicAddress(hidden)]).toEqual([hidden, false])
      }),
      { numRuns: 5_000 },
    )
  })

  test('of the others none outside what is given to the public', () => {
    const group = fc.nat(0xffff).map((one) => one.toString(16))
    const local = fc.constantFrom(
      'fe80',
      'fc00',
      'fd12',
      'ff02',
      '100',
      '5f00',
      '4000',
      '2001',
      '2002',
    )
    fc.assert(
      fc.property(
        fc.array(group, { minLength: 8, maxLength: 8 }),
        fc.option(local),
        (all, first) => {
          const text = [first ?? all[0], ...all.slice(1)].join(':')
          if (!global6.check(text, 'ipv6'))
            expect([text, isPublicAddress(text)]).toEqual([text, false])
        },
      ),
      { numRuns: 5_000 },
    )
  })

  test('public ones are reached, and what is no address is not', () => {
    for (const open of ['8.8.8.8', '103.28.11.4', '2606:4700::6810:85e5', '2400:3200::1'])
      expect([open, isPublicAddress(open)]).toEqual([open, true])
    const odd = ['', 'localhost', '1.2.3', '01.2.3.4', '256.1.1.1', '0x7f000001', '2130706433']
    const broken = ['fe80::1%eth0', '::1::', '2606:4700', '[2606:4700::1]', '12345::1', ':::']
    for (const text of [...odd, ...broken])
      expect([text, isPublicAddress(text)]).toEqual([text, false])
  })

  test('this machine itself is known by each of its names', () => {
    for (const own of ['127.0.0.1', '127.9.9.9', '::1', '::ffff:127.0.0.1', '0:0:0:0:0:0:0:1'])
      expect([own, isLoopbackAddress(own)]).toEqual([own, true])
    for (const other of ['10.0.0.1', '::2', '169.254.169.254', '::', '0.0.0.0'])
      expect([other, isLoopbackAddress(other)]).toEqual([other, false])
  })
})
