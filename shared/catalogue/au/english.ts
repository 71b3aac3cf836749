import {
  all,
  any,
  during,
  fact,
  ge,
  is,
  le,
  monthsBetween,
  not,
  onApplication,
  some,
  unsettled,
  when,
} from '../../rules/builders.ts'
import type { Predicate, Quantity } from '../../rules/rule.ts'

// English as Australia reads it: the day the test was sat picks the table, every part of one test
// must reach its mark, and a test sat at home never counts. Marks: Home Affairs, 7 August 2025.

/** From this day on a test is read by the new table. */
const newTableFrom = '2025-08-07'
/** From this day on only the "TOEFL iBT for Australia" counts. */
const newToeflFrom = '2026-01-21'

export type EnglishLevel = 'functional' | 'competent' | 'proficient' | 'superior'

type TestName = 'ielts' | 'pte' | 'toefl' | 'c1' | 'oet' | 'celpip' | 'met' | 'languagecert'
type Marks = Readonly<Partial<Record<TestName, Predicate>>>

const overall = (mark: number) => ge(fact('s.overall'), mark)
const parts = (listening: number, reading: number, writing: number, speaking: number) =>
  all(
    ge(fact('s.listening'), listening),
    ge(fact('s.reading'), reading),
    ge(fact('s.writing'), writing),
    ge(fact('s.speaking'), speaking),
  )
const everyPart = (mark: number) => parts(mark, mark, mark, mark)

// OET before August 2025 was read in letters: its own scale has B from 350 and A from 450.
const oldTable: Readonly<Record<EnglishLevel, Marks>> = {
  functional: { ielts: overall(4.5), pte: overall(30), toefl: overall(32), c1: overall(147) },
  competent: {
    ielts: everyPart(6),
    pte: everyPart(50),
    toefl: parts(12, 13, 21, 18),
    c1: everyPart(169),
    oet: everyPart(350),
  },
  proficient: {
    ielts: everyPart(7),
    pte: everyPart(65),
    toefl: parts(24, 24, 27, 23),
    c1: everyPart(185),
    oet: everyPart(350),
  },
  superior: {
    ielts: everyPart(8),
    pte: everyPart(79),
    toefl: parts(28, 29, 30, 26),
    c1: everyPart(200),
    oet: everyPart(450),
  },
}

const metProficient = parts(61, 63, 74, 59)

// MET and LANGUAGECERT have marks at these levels that were not found: unknown, never refused.
const newTable: Readonly<Record<EnglishLevel, Marks>> = {
  functional: {
    ielts: overall(4.5),
    pte: overall(24),
    toefl: overall(26),
    celpip: overall(5),
    met: overall(38),
    oet: overall(1020),
    languagecert: overall(38),
  },
  competent: {
    ielts: everyPart(6),
    pte: parts(47, 48, 51, 54),
    toefl: parts(16, 16, 19, 19),
    c1: parts(163, 163, 170, 179),
    celpip: everyPart(7),
    oet: parts(290, 310, 290, 330),
    met: any(metProficient, unsettled),
    languagecert: unsettled,
  },
  proficient: {
    ielts: everyPart(7),
    pte: parts(58, 59, 69, 76),
    toefl: parts(22, 22, 26, 24),
    c1: parts(175, 179, 193, 194),
    celpip: parts(9, 8, 10, 8),
    oet: parts(350, 360, 380, 360),
    met: metProficient,
    languagecert: unsettled,
  },
  superior: {
    ielts: everyPart(8),
    pte: parts(69, 70, 85, 88),
    toefl: parts(26, 27, 30, 28),
    c1: parts(186, 190, 210, 208),
    celpip: parts(10, 10, 12, 10),
    oet: parts(390, 400, 420, 400),
    met: unsettled,
    languagecert: unsettled,
  },
}

const satOn = fact('s.date')
const refusedToefl = during(satOn, '2023-07-26', '2024-05-05')

/** The general test; from January 2026 the version for Australia alone. */
const toefl = any(
  all(is('s.test', 'toefl-ibt'), during(satOn, undefined, newToeflFrom), not(refusedToefl)),
  all(is('s.test', 'toefl-ibt-australia'), during(satOn, newToeflFrom)),
)

const test: Readonly<Record<TestName, Predicate>> = {
  ielts: is('s.test', 'ielts-academic', 'ielts-general'),
  pte: is('s.test', 'pte-academic'),
  toefl,
  c1: is('s.test', 'cambridge-c1'),
  oet: is('s.test', 'oet'),
  celpip: is('s.test', 'celpip'),
  met: is('s.test', 'met'),
  languagecert: is('s.test', 'languagecert-academic'),
}

const names = Object.keys(test) as readonly TestName[]

const reachesIn = (marks: Marks): Predicate =>
  any(
    ...names.flatMap((name) => {
      const mark = marks[name]
      return mark === undefined ? [] : [all(test[name], mark)]
    }),
  )

/** One sitting at a test centre reaches the level in the table of the day it was sat. */
const sittingReaches = (level: EnglishLevel): Predicate =>
  all(
    is('s.mode', 'centre'),
    when(during(satOn, newTableFrom), reachesIn(newTable[level]), reachesIn(oldTable[level])),
  )

// "In the three years immediately before the day": a test sat on the same date three years earlier
// still counts, one sat the day before that does not.
const satWithin = (months: number, on: Quantity): Predicate => le(monthsBetween(satOn, on), months)

/** An English test proves the level, sat in the months before the day it is counted on. */
export const englishAt = (
  level: EnglishLevel,
  months: number,
  on: Quantity = onApplication,
): Predicate =>
  some('sittings', 's', all(sittingReaches(level), satWithin(months, on)), {
    where: is('s.language', 'en'),
  })

/** Passports that count as competent English without a test. */
export const competentPassport: Predicate = is('citizenship', 'GB', 'US', 'CA', 'NZ', 'IE')
