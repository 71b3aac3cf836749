import fc from 'fast-check'
import encodeQr from 'qr'
import decodeQr from 'qr/decode.js'
import { describe, expect, test } from 'vitest'
import type { Campus } from '../../shared/campus/campus.ts'
import { chosenIn } from './chosen.ts'
import { qrCode } from './qr.ts'
import { aloneLink, element, framed, scripted } from './snippet.ts'

const rantau = 'https://rantau.example'
const campus: Campus = {
  slug: 'undana',
  name: 'Kampus',
  city: 'Kupang',
  origins: ['https://karir.undana.example'],
}
const chosen = (fields: Readonly<Record<string, string>>) => chosenIn(new URLSearchParams(fields))

describe('the code a campus pastes', () => {
  test('holds a link that works alone, and says only what was chosen', () => {
    expect(scripted(rantau, campus, chosen({ topic: 'offer', mode: 'dialog' }))).toBe(
      `<script src="https://rantau.example/embed/rantau.js" async></script>
<rantau-talk campus="undana" topic="offer" language="id" mode="dialog">
  <a href="https://rantau.example/konsultasi?campus=undana&amp;topic=offer">Bicara dengan konselor kerja luar negeri</a>
</rantau-talk>`,
    )
  })

  test('leaves out a colour nobody would see, and a way back to a page that is not registered', () => {
    const good = { colour: '#7D2B17', returnTo: 'https://karir.undana.example/selesai' }
    const kept = element(rantau, campus, chosen(good)).markup
    expect(kept).toContain('colour="#7d2b17" return-to="https://karir.undana.example/selesai"')
    const bad = { colour: '#ffffee', colourDark: '#000', returnTo: 'https://lain.example/' }
    expect(element(rantau, campus, chosen(bad)).markup).not.toMatch(/colour|return/)
  })

  test('stays whole whatever was typed: nothing typed ends an attribute or an element', () => {
    fc.assert(
      fc.property(
        fc.record({ returnTo: fc.string(), service: fc.string(), colour: fc.string() }),
        (typed) => {
          const odd = { ...typed, returnTo: `https://karir.undana.example/${typed.returnTo}` }
          for (const code of [scripted, framed].map((make) => make(rantau, campus, chosen(odd)))) {
            expect(code.match(/<[a-z]/g)?.length).toBeLessThanOrEqual(3)
            expect(code.replace(/="[^"<>]*"/g, '')).not.toMatch(/"/)
          }
        },
      ),
      { numRuns: 5_000 },
    )
  })
})

test('the QR code reads back as the link, with a quiet edge around it', () => {
  const link = aloneLink(rantau, campus, chosen({ topic: 'papers', service: 'talk-30' }))
  const { markup } = qrCode(link)
  expect(markup).toMatch(/^<svg /)
  expect(markup).not.toMatch(/style=|<script/)
  const dark = encodeQr(link, 'raw', { border: 4, ecc: 'quartile' })
  const scale = 6
  const [size, data] = [dark.length * scale, [] as number[]]
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size; x++) {
      const isDark = dark[Math.floor(y / scale)]?.[Math.floor(x / scale)] === true
      data.push(...(isDark ? [0, 0, 0, 255] : [255, 255, 255, 255]))
    }
  expect(decodeQr({ width: size, height: size, data: Uint8Array.from(data) })).toBe(link)
  expect(dark.slice(0, 4).flat().some(Boolean)).toBe(false)
})
