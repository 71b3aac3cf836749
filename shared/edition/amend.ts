import { compileEdition } from '../rules/compile.ts'
import { EditionError } from '../rules/scope.ts'
import { amendFigure } from './amend-figure.ts'
import { amendIntake } from './amend-intake.ts'
import { amendChecked } from './amend-source.ts'
import { amendText } from './amend-text.ts'
import type { Amended, Amendment, AmendmentRefusal, Content } from './amendment.ts'

/** What is said and where it was read, whoever proposed it. */
export type Statement = Pick<Amendment, 'change' | 'cited'>

/** One amendment made, and what came of it not yet looked at as a whole. */
export function amendUnchecked(content: Content, { change, cited }: Statement): Amended {
  if (change.kind === 'intake') return amendIntake(content, change, cited)
  if (change.kind === 'figure') return amendFigure(content, change, cited)
  if (change.kind === 'text') return amendText(content, change)
  return amendChecked(content, change)
}

/** Why these rules could not be published, or undefined: the very checks a built edition passes. */
export function whyNotPublished({ judging }: Content): AmendmentRefusal | undefined {
  try {
    compileEdition(judging)
    return undefined
  } catch (error) {
    if (error instanceof EditionError) return { kind: 'edition-broken', why: error.message }
    throw error
  }
}

/**
 * An edition's content with one amendment made. Pure: everything the amendment does not name stays
 * as it was; one that is made already changes nothing.
 */
export function amend(content: Content, statement: Statement): Amended {
  const amended = amendUnchecked(content, statement)
  if (amended.kind !== 'amended' || amended.content.judging === content.judging) return amended
  return whyNotPublished(amended.content) ?? amended
}

/** A refusal, and which of several amendments met it. */
export type Stopped = {
  readonly kind: 'stopped'
  readonly at: number
  readonly why: AmendmentRefusal
}

/**
 * All of them, one after another, or the first that cannot be made. Whoever makes again what passed
 * the checks before brings a check that finds nothing.
 */
export function amendAll(
  content: Content,
  amendments: readonly Statement[],
  check: typeof whyNotPublished = whyNotPublished,
): Extract<Amended, { readonly kind: 'amended' | 'unchanged' }> | Stopped {
  let now = content
  for (const [at, one] of amendments.entries()) {
    const amended = amendUnchecked(now, one)
    if (amended.kind === 'amended') now = amended.content
    else if (amended.kind !== 'unchanged') return { kind: 'stopped', at, why: amended }
  }
  if (now === content) return { kind: 'unchanged' }
  const why = now.judging === content.judging ? undefined : check(now)
  return why === undefined
    ? { kind: 'amended', content: now }
    : { kind: 'stopped', at: amendments.length - 1, why }
}

/** What keeps an amendment from being made: a refusal, or that it is so already. */
export type Unfit = AmendmentRefusal | { readonly kind: 'unchanged' }

/**
 * What becomes of each, one after another: undefined where it can be made. What cannot is left out
 * for those after it, so that each is told of by itself.
 */
export function fitting(
  content: Content,
  statements: readonly Statement[],
): readonly (Unfit | undefined)[] {
  let now = content
  return statements.map((one) => {
    const amended = amendUnchecked(now, one)
    if (amended.kind !== 'amended') return amended
    now = amended.content
    return undefined
  })
}
