import { expect, test } from 'vitest'
import { group, talk } from '../../infra/demonstration/talks.ts'
import type { Counselor } from './roster.ts'
import { servicesOf, serviceText } from './services.ts'

const counselor = (...offerings: Counselor['offerings']) => ({ offerings }) as Counselor

test('a kind of talk is called as wide as any counselor gives it, whoever is named last', () => {
  const [eight, ten] = [group(60, 8), group(60, 10)]
  for (const both of [
    [eight, ten],
    [ten, eight],
  ]) {
    const counselors = both.map((one) => counselor(one))
    const [widest] = servicesOf({ counselors })
    expect(widest && serviceText(widest).id).toBe('Berkelompok, 60 menit, 6 sampai 10 orang')
  }
})

test('each kind is named once, the shortest talk of two first', () => {
  const counselors = [counselor(group(90, 12), talk(45)), counselor(talk(30), talk(45))]
  expect(servicesOf({ counselors }).map(({ service }) => service)).toEqual([
    'talk-30',
    'talk-45',
    'group-90',
  ])
})
