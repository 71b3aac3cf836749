import { expect, test } from 'vitest'
import { programmeName, withoutNames } from './about.ts'
import type { Door } from './door.ts'

const names = { 'de-perawat': 'Perawat -\u003e Jerman' }
const laid = `<!--frame:programmes ${JSON.stringify(names).replaceAll('>', '\\u003e')}-->`
const frame = `<main>${laid}<!--frame:content--></main>`

const door = {
  language: 'id',
  ports: { frames: { frame: async () => frame } },
} as unknown as Door

test('a talk is about a programme the site knows, by the name the site gives it', async () => {
  expect(await programmeName(door, 'de-perawat')).toBe('Perawat -> Jerman')
  for (const other of [undefined, 'de-lain', 'constructor', '__proto__'])
    expect(await programmeName(door, other)).toBeUndefined()
})

test('a talk is about a programme as the edition in force calls it, and can be booked without one', async () => {
  const called = async () => 'Perawat, Jerman'
  const calling = { ...door, ports: { ...door.ports, called } }
  expect(await programmeName(calling, 'de-perawat')).toBe('Perawat, Jerman')
  expect(await programmeName(calling, 'de-lain')).toBeUndefined()
  const broken = async () => {
    throw new Error('no such part')
  }
  const unheard = { ...door, ports: { ...door.ports, called: broken } }
  expect(await programmeName(unheard, 'de-perawat')).toBe('Perawat -> Jerman')
})

test('no page carries the names of all programmes along', () => {
  expect(withoutNames(frame)).toBe('<main><!--frame:content--></main>')
  expect(withoutNames('<main></main>')).toBe('<main></main>')
})
