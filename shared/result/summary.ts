import type { ProgrammeReport } from '../assessment/assess.ts'
import { advisedOf } from './advised.ts'
import { groupOf } from './groups.ts'
import { dayWords, number, type Speech } from './numbers.ts'
import { labelsOf, type Shelf } from './shelf.ts'
import { planMonths } from './way-words.ts'

type Dormant = Extract<ProgrammeReport['outlook'], { kind: 'dormant' }>

const dormantWords = (
  { because, plan }: Dormant,
  { between }: ProgrammeReport['intake'],
  short: Speech['words']['short'],
): string => {
  if (because !== 'paused' || !between) return short[because]
  return plan === undefined
    ? short.between
    : `${short.between} · ${short.prepare(plan.steps.length)}`
}

type Standing = Pick<ProgrammeReport, 'outlook' | 'score' | 'intake'> &
  Partial<Pick<ProgrammeReport, 'requirements'>>

/** What its group's name leaves open of where a programme stands: one short line. */
export const shortWords = (
  { outlook, score, intake, requirements = [] }: Standing,
  speech: Speech,
  shelf: Pick<Shelf, 'facts'>,
  planning = false,
): string => {
  const { short } = speech.words
  const doubt = intake.unconfirmed && short.unconfirmed(dayWords(intake.asOf, speech.language))
  switch (outlook.kind) {
    case 'ready': {
      const advised = advisedOf(requirements).length
      const said = (score?.unknown ?? 0) > 0 ? short.offer : short.ready
      return advised > 0 ? `${said} · ${short.advised(advised)}` : said
    }
    case 'chance':
      if (outlook.because.includes('intake'))
        return short.unconfirmed(dayWords(intake.asOf, speech.language))
      if (outlook.because.includes('theirs')) return short.theirs
      if (outlook.because.includes('others')) return short.others
      return outlook.lastCutoff === undefined
        ? short.chance
        : `${short.chance} · ${short.chanceCut(number(outlook.lastCutoff, speech.language))}`
    case 'reachable': {
      const { plan, leans = [] } = outlook
      if (plan === undefined) return planning ? short.planning : ''
      const span = planMonths(plan, speech)
      const said = [short.steps(plan.steps.length), span && short.months(span)]
      return [...said, leans.length > 0 && short.others, doubt].filter(Boolean).join(' · ')
    }
    case 'ask': {
      if (outlook.conflicts.length > 0) return short.conflict
      const count = labelsOf(outlook.missing, shelf).length
      return [count > 0 ? short.ask(count) : short.askNone, doubt].filter(Boolean).join(' · ')
    }
    case 'dormant':
      return dormantWords(outlook, intake, short)
    case 'closed':
      return outlook.because === 'informal' ? short.informal : short.fixed
  }
}

/**
 * Where a programme stands, in the words of the list: its group, then what the list says of it there.
 * Whoever tells a standing elsewhere says this.
 */
export const standingWords = (
  report: Standing,
  speech: Speech,
  shelf: Pick<Shelf, 'facts'>,
): string =>
  [speech.words.groups[groupOf(report)].name, shortWords(report, speech, shelf)]
    .filter(Boolean)
    .join(' · ')
