import type { Cost } from '../../catalogue/programme.ts'
import type { Text } from '../../facts/fact.ts'
import type { Months, Place } from '../entries.ts'
import { between, t } from '../entries.ts'
import type { Move } from '../move.ts'
import { type CefrLevel, learnable, raise } from './ability.ts'

/** Class hours from a source; the share of own study is ours, and said to be. */
export const guided = (
  hours: readonly [min: number, max: number],
  months: readonly [min: number, max: number],
  source: string,
): Months =>
  between(
    months[0],
    months[1],
    source,
    t(
      `${span(hours)} jam kelas, 15 jam belajar seminggu. Paling singkat: jam kelas ditambah separuhnya untuk belajar sendiri; paling lama: ditambah sama banyaknya. Porsi belajar sendiri itu perkiraan kami. Menunggu tanggal ujian belum dihitung.`,
      `${span(hours)} class hours at 15 hours of study a week. Shortest: class hours plus half as much own study; longest: plus as much again. The share of own study is our assumption. Waiting for a test date is not counted.`,
    ),
  )

/** All study hours from a source. */
export const total = (
  hours: readonly [min: number, max: number],
  months: readonly [min: number, max: number | null],
  source: string,
): Months =>
  between(
    months[0],
    months[1],
    source,
    t(
      `${span(hours)} jam belajar seluruhnya, 15 jam seminggu. Menunggu tanggal ujian belum dihitung.`,
      `${span(hours)} hours of study in all, at 15 a week. Waiting for a test date is not counted.`,
    ),
  )

const span = ([min, max]: readonly [number, number]) => (min === max ? `${min}` : `${min}–${max}`)

/** One step up the ladder of a language. It raises what the student can do; it proves nothing. */
export const learn = (
  language: string,
  level: CefrLevel,
  step: {
    readonly name: Text
    readonly months: Months
    readonly costs: readonly Cost[]
    readonly where: readonly Place[]
    readonly note?: Text
    readonly canFail?: boolean
  },
): Move => ({
  id: `learn.${language}.${level}`,
  kind: 'learn',
  when: learnable(language, level),
  effects: [raise(language, level)],
  serial: true,
  canFail: true,
  ...step,
})
