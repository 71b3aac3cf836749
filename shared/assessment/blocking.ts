import type { CompiledProgramme, CompiledRequirement } from '../rules/compile.ts'
import type { Case } from '../rules/scope.ts'

/** Whether a requirement is in force on the day judged. */
export const inForce = (requirement: CompiledRequirement, c: Case): boolean =>
  c.day >= requirement.from && c.day < requirement.to

/** Whether an application fails without it: every *must* of the phase *to apply*. */
export const isBlocking = ({ source }: CompiledRequirement): boolean =>
  source.kind === 'must' && source.phase === 'apply'

/** What blocks an application: every *must* of the phase *to apply* that is in force. */
export const blocking = (programme: CompiledProgramme, c: Case): readonly CompiledRequirement[] =>
  programme.blocking.filter((one) => inForce(one, c))
