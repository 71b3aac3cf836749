import { certified, jlpt, sitting } from '../../facts/proofs.ts'
import { all, any, fact, ge, is, not, reaches, some } from '../../rules/builders.ts'
import type { Predicate } from '../../rules/rule.ts'
import type { Effect } from '../move.ts'

export const cefrLevels = ['a1', 'a2', 'b1', 'b2', 'c1', 'c2'] as const
export type CefrLevel = (typeof cefrLevels)[number]

/** JLPT levels read on the CEFR scale of `skills`: N4 counts as A2 for Japan's skilled workers. */
export const jlptAt = { a1: 'n5', a2: 'n4', b1: 'n3', b2: 'n2', c1: 'n1' } as const
/** TOPIK grades read on the CEFR scale of `skills`. */
export const topikAt = { a1: 1, a2: 2, b1: 3, b2: 4, c1: 5, c2: 6 } as const

/** A proof older than this many months may be renewed: the strictest limit the visas set. */
export const freshMonthsMax = 12

const said = (language: string, level: CefrLevel): Predicate =>
  some('skills', 'k', reaches('k.level', level), { where: is('k.language', language) })

const japanese = (level: CefrLevel): readonly Predicate[] => [
  ...(level === 'c2' ? [] : [jlpt(jlptAt[level])]),
  ...(level === 'a1' || level === 'a2' ? [passedJft] : []),
]

/** JFT-Basic is passed from 200 points. */
export const passedJft: Predicate = sitting(
  'ja',
  all(is('s.test', 'jft-basic'), ge(fact('s.overall'), 200)),
)

const korean = (level: CefrLevel): readonly Predicate[] => [
  sitting('ko', all(is('s.test', 'topik'), ge(fact('s.grade'), topikAt[level]))),
]

/** The proofs of a level, however old: an ability once proved is where learning starts. */
const proofs = (language: string, level: CefrLevel): readonly Predicate[] => {
  if (language === 'ja') return japanese(level)
  if (language === 'ko') return korean(level)
  // No score is read as A1 or A2, so a score of B1 or better shows them too.
  const scored = language === 'en' && (level === 'a1' || level === 'a2')
  return [certified(language, level), ...(scored ? [certified('en', 'b1')] : [])]
}

/** The student has reached this level: by their own word or by a certificate of any age. */
export const reached = (language: string, level: CefrLevel): Predicate =>
  any(said(language, level), ...proofs(language, level))

/** The next level to learn: the one before is reached (or there is none), and this one is not. */
export const learnable = (language: string, level: CefrLevel): Predicate => {
  const before = cefrLevels[cefrLevels.indexOf(level) - 1]
  const open = not(reached(language, level))
  return before === undefined ? open : all(reached(language, before), open)
}

/** The level can be proved, and no proof of it is young enough. */
export const provable = (language: string, level: CefrLevel, held: Predicate): Predicate =>
  all(reached(language, level), not(held))

/** This level is the top the student has reached: one exam, one fee, so only the top is sat. */
export const topped = (language: string, level: CefrLevel): Predicate => {
  const above = cefrLevels[cefrLevels.indexOf(level) + 1]
  return above === undefined
    ? reached(language, level)
    : all(reached(language, level), not(reached(language, above)))
}

export const raise = (language: string, level: CefrLevel): Effect => ({
  kind: 'raise',
  list: 'skills',
  match: { language },
  field: 'level',
  level,
})

/** A new sitting at a test centre on the day the move is finished. */
export const sat = (
  language: string,
  test: string,
  result: Readonly<Record<string, string | number>>,
): Effect => ({
  kind: 'add',
  list: 'sittings',
  item: { language, test, date: { kind: 'finishing-day' }, mode: 'centre', ...result },
})
