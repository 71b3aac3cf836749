import { describe, expect, expectTypeOf, test } from 'vitest'
import type { FrameEventName, FrameMessage } from '../../../shared/campus/messages.ts'
import type {
  RantauChange,
  RantauDetail,
  RantauTalkAttributes,
  RantauTalkEventMap,
} from '../../public/embed/rantau.d.ts'
import { frameAddress } from './asked.ts'

describe('the types a campus is given', () => {
  test('name every event, with what it brings and no more', () => {
    expectTypeOf<keyof RantauTalkEventMap>().toEqualTypeOf<FrameEventName>()
    type Told = Omit<Extract<FrameMessage, { booking: string }>, 'rantau' | 'kind'>
    type Ready = { readonly instance: string }
    expectTypeOf<RantauDetail>().toEqualTypeOf<Ready>()
    expectTypeOf<RantauTalkEventMap['booked']['detail']>().toEqualTypeOf<RantauChange>()
    expectTypeOf<keyof RantauChange>().toEqualTypeOf<keyof Told>()
  })

  test('name every attribute that reaches the frame', () => {
    const all = {
      campus: 'undana',
      mode: 'inline',
      language: 'en',
      topic: 'way',
      service: 'talk-30',
      way: 'online',
      spoken: 'id',
      counselor: 'contoh-melati',
      colour: '#7d2b17',
      'colour-dark': '#f0b95a',
      'return-to': 'https://karir.kampus.example/',
      'prefill-name': 'Contoh',
      'prefill-email': 'contoh@contoh.example',
      'prefill-whatsapp': '0812',
    } as const satisfies Required<RantauTalkAttributes>
    const given: Readonly<Record<string, string>> = all
    const address = frameAddress(
      'https://r.example',
      'https://k.example',
      'a1',
      (name) => given[name] ?? null,
    )
    const said = decodeURIComponent(address.replaceAll('+', ' '))
    for (const [name, value] of Object.entries(given))
      if (!['mode', 'language'].includes(name)) expect(said).toContain(value)
  })
})
