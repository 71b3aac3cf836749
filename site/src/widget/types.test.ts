/// <reference path="../../public/embed/rantau.d.ts" />
import { describe, expect, expectTypeOf, test } from 'vitest'
import type { FrameEventName, FrameMessage } from '../../../shared/campus/messages.ts'
import { attributes, frameAddress } from './asked.ts'

describe('the types a campus is given', () => {
  test('name every event, with what it brings and no more', () => {
    expectTypeOf<keyof RantauTalkEventMap>().toEqualTypeOf<FrameEventName>()
    type Told = Omit<Extract<FrameMessage, { booking: string }>, 'rantau' | 'kind'>
    type Ready = { readonly instance: string }
    expectTypeOf<RantauDetail>().toEqualTypeOf<Ready>()
    expectTypeOf<RantauTalkEventMap['booked']['detail']>().toEqualTypeOf<RantauChange>()
    expectTypeOf<keyof RantauChange>().toEqualTypeOf<keyof Told>()
  })

  test('are all that a page in TypeScript needs to hear of a booking, and to stop listening', () => {
    const onCampus = async (): Promise<void> => {
      await import('https://rantau.example/embed/rantau.mjs')
      const widget = document.createElement('rantau-talk')
      const heard = ({ detail }: CustomEvent<RantauChange>) =>
        detail.booking.length + detail.version
      widget.addEventListener('booked', heard)
      widget.removeEventListener('booked', heard)
      widget.addEventListener('resize', ({ detail }) => detail.heightPx.toFixed())
      widget.addEventListener('click', (event) => event.clientX)
      // @ts-expect-error: no name ever comes along
      widget.addEventListener('requested', ({ detail }) => detail.name)
      document.querySelector('rantau-talk')?.append(widget.instance)
    }
    expectTypeOf(onCampus).returns.resolves.toBeVoid()
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
    expect(Object.keys(all).toSorted()).toEqual(attributes.toSorted())
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
