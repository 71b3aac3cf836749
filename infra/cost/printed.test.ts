import { describe, expect, test } from 'vitest'
import { labels } from './labels.ts'
import { billsOf, printedBills } from './printed.ts'

const bills = billsOf()
const [heading = '', about, goals = '', withFree = '', ...others] =
  printedBills(bills).split('\n\n')

describe('whoever asks what a month costs', () => {
  test('reads first of when the prices are, then whether the goals are met', () => {
    expect(heading).toContain(`prices as of ${bills.read}`)
    expect(about).toContain('less than a cent')
    expect(goals.split('\n')).toHaveLength(bills.goals.length + 1)
  })

  test('reads each line by a name for people, and each amount below the last', () => {
    const tables = [withFree, ...others].map((table) => table.split('\n'))
    const lines = tables.flatMap((table) => table.map((line) => line.slice(0, 30).trim()))
    expect(lines.filter((line) => Object.hasOwn(labels, line))).toEqual([])
    const [, ...rows] = withFree.split('\n')
    expect(new Set(rows.map(({ length }) => length)).size).toBe(1)
  })

  test('reads no name so long that it would meet the amount beside it', () => {
    expect(Object.values(labels).filter(({ length }) => length > 30)).toEqual([])
  })

  test('finds in the last line what the bill comes to', () => {
    const total = withFree.split('\n').find((line) => line.startsWith('in all')) ?? ''
    const sums = bills.months.map(({ withFree: { usd } }) => usd.toFixed(2))
    expect(total.replaceAll(',', '').match(/[\d.]+/g)).toEqual(sums)
  })
})
