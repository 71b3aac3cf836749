import { expect, test } from 'vitest'
import { always, unsettled, yes } from '../rules/builders.ts'
import type { Duty, ProvinceLayer } from './duty.ts'
import { layered } from './layer.ts'

const duty = (id: string, more: Partial<Duty> = {}): Duty => ({
  id,
  title: { id: 'Kewajiban', en: 'A duty' },
  kind: 'must',
  phase: 'before-leaving',
  settledBy: 'authority',
  rule: always,
  source: 'uu18',
  routes: ['p2p'],
  ...more,
})

const province = (replaces: ProvinceLayer['replaces']): ProvinceLayer => ({
  province: 'NTT',
  of: 'ID',
  replaces,
})

test('what the province writes holds there, and what it leaves out stays national', () => {
  const own = { rule: yes('id.clearance'), source: 'id-ntt2025' }
  const [plain, changed] = layered([duty('id.a'), duty('id.b')], province({ 'id.b': own }))

  expect(plain).toEqual(duty('id.a'))
  expect(changed).toEqual(duty('id.b', own))
})

test('a duty the province must specify takes its content from the province', () => {
  const open = duty('id.b', { rule: unsettled, mustSpecify: true })
  const [settled] = layered([open], province({ 'id.b': { rule: yes('id.clearance') } }))

  expect(settled).toEqual(duty('id.b', { rule: yes('id.clearance') }))
  expect(settled).not.toHaveProperty('mustSpecify')
})

test('a province that leaves out what it must specify is refused, with what to write', () => {
  const open = duty('id.b', { rule: unsettled, mustSpecify: true })
  const titled = province({ 'id.b': { title: { id: 'Judul', en: 'Title' } } })

  for (const layer of [province({}), titled])
    expect(() => layered([open], layer)).toThrow(/"id\.b".*NTT.*replaces\['id\.b'\]/s)
})

test('a province that changes a duty the nation does not have is refused', () => {
  expect(() => layered([duty('id.a')], province({ 'id.z': { rule: always } }))).toThrow(
    /"id\.z".*id\.a/s,
  )
})
