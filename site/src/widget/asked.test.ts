import { expect, test } from 'vitest'
import { frameAddress } from './asked.ts'

const of = (attributes: Readonly<Record<string, string>>) =>
  new URL(
    frameAddress(
      'https://rantau.example',
      'https://kampus.example',
      'a1',
      (name) => attributes[name] ?? null,
    ),
  )

test('a widget asks for the pages of its campus, in its language, and says whose page it lies on', () => {
  const url = of({ campus: 'undana', topic: 'offer', service: 'talk-30', colour: '#7d2b17' })
  expect(url.pathname).toBe('/embed/undana/konsultasi')
  expect(Object.fromEntries(url.searchParams)).toEqual({
    page: 'https://kampus.example',
    instance: 'a1',
    topic: 'offer',
    service: 'talk-30',
    colour: '#7d2b17',
  })
  expect(of({ campus: 'undana', language: 'en' }).pathname).toBe('/embed/undana/en/talk')
})

test('what is filled in for a student never stands where a server or a log reads it', () => {
  const url = of({
    campus: 'undana',
    'prefill-name': 'Contoh Rina',
    'prefill-email': 'rina@contoh.example',
    'prefill-note': 'rahasia',
  })
  expect(`${url.pathname}${url.search}`).not.toMatch(/Rina|rina|rahasia/)
  expect(Object.fromEntries(new URLSearchParams(url.hash.slice(1)))).toEqual({
    'prefill-name': 'Contoh Rina',
    'prefill-email': 'rina@contoh.example',
  })
})

test('an odd campus leads to no other address of Rantau, and to no other site', () => {
  for (const campus of ['../..', '//lain.example', 'a/b', '?x', '#y', ''])
    expect(of({ campus }).origin).toBe('https://rantau.example')
  expect(of({ campus: 'a/../../x' }).pathname).toBe('/embed/a%2F..%2F..%2Fx/konsultasi')
})
