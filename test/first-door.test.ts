import { describe, expect, test } from 'vitest'
import { discoverCatalogue } from '#infra/catalogue/discover.ts'
import { assess, type Report } from '#shared/assessment/assess.ts'
import { opening } from '#shared/assessment/questions.ts'
import { judging } from '#shared/catalogue/assemble.ts'
import type { Facts } from '#shared/facts/answer.ts'
import { beyondFor } from '#shared/result/beyond.ts'
import { cardOf } from '#shared/result/card.ts'
import { formalDoors } from '#shared/result/door.ts'
import { groupOf } from '#shared/result/groups.ts'
import { goneBeforeGraduation } from '#shared/result/studies.ts'
import { compileEdition } from '#shared/rules/compile.ts'
import { askedAndCounted } from './asked-and-counted.ts'
import { agribusiness, engineer, nurse, vocational } from './four-students.ts'

const edition = compileEdition(judging(await discoverCatalogue()))
const cards = new Map(edition.source.programmes.map((one) => [one.id, cardOf(one)]))
const now = Date.parse('2026-11-22T03:00:00Z')

const judged = (facts: Facts, plans: boolean, only?: readonly string[]): Report =>
  assess(facts, edition, now, { digest: 'd', plans, ...(only && { only }) })

const doorsOf = (facts: Facts) =>
  formalDoors(
    judged(facts, true).programmes,
    cards,
    facts,
    beyondFor(facts, cards, edition.source.rates, now),
  ).map(({ programme, fit }) => `${programme.id} ${groupOf(programme)} ${fit}`)

describe('the first door of four students', () => {
  test('of agribusiness is farming in Japan, which their study opens and steps surely reach', () => {
    expect(doorsOf(agribusiness)[0]).toBe('jp-ssw1-agriculture steps by-field')
  })

  test('who nurses is the one they can start on now, and not eight steps to England', () => {
    const doors = doorsOf(nurse)
    expect(doors[0]).toBe('tw-institutional-care now by-field')
    expect(doors.findIndex((one) => one.startsWith('uk-health-care-nurse'))).toBeGreaterThan(0)
  })

  test('who knows German leads, among doors open to any field, to work in Germany', () => {
    const any = doorsOf(nurse).filter((one) => one.endsWith('any-field'))
    expect(any[0]).toMatch(/^de-/)
  })

  test('who does not know much is not a permit of which they meet nothing for sure', () => {
    const [first, ...rest] = doorsOf(vocational)
    expect(first).toMatch(/^kr-eps-manufacturing/)
    expect(rest.some((one) => one.startsWith('at-rwr-shortage'))).toBe(true)
  })

  test('of engineering is work that uses it', () => {
    expect(doorsOf(engineer)[0]).toMatch(/^jp-esi-engineer-humanities .* by-field$/)
  })
})

/** The lines of the first screen: what steps or answers open is one. */
const linesOf = ({ programmes }: Report): Readonly<Record<string, number>> => {
  const counts: Record<string, number> = {}
  for (const one of programmes) {
    const group = groupOf(one)
    const line = group === 'steps' || group === 'ask' ? 'open' : group
    counts[line] = (counts[line] ?? 0) + 1
  }
  return counts
}

const silentOn = (silence: 'declined' | 'dont-know'): Facts =>
  Object.fromEntries(opening.map((fact) => [fact, silence]))

describe('what is counted after four screens', () => {
  test('is what the result counts, also for who declines or does not know all of them', () => {
    for (const facts of [
      ...[agribusiness, nurse, vocational, engineer],
      ...[silentOn('declined'), silentOn('dont-know')],
    ])
      expect(linesOf(judged(facts, false))).toEqual(linesOf(judged(facts, true)))
  })

  test('stays where it was once the plans are known, for the four students, door by door', () => {
    for (const facts of [agribusiness, nurse, vocational, engineer]) {
      const whole = judged(facts, true)
      for (const one of whole.programmes) {
        const { asked, counted } = askedAndCounted(edition, facts, one, whole)
        expect(counted, one.id).toEqual(asked)
      }
      const then = whole.programmes.map(groupOf)
      const first = judged(facts, false).programmes
      for (const [at, one] of first.entries())
        if (one.outlook.kind !== 'reachable')
          expect(`${one.id} ${then[at]}`).toBe(`${one.id} ${groupOf(one)}`)
    }
  })
})

describe('who still studies', () => {
  const graduation = (id: string, facts: Facts): string | undefined => {
    const [report] = judged(facts, true, [id]).programmes
    const card = cards.get(id)
    if (report === undefined || card === undefined) throw new Error(`no programme ${id}`)
    return goneBeforeGraduation(report, card, facts, now)
  }

  test('hears of a way that is shorter than their studies that it leads away from them', () => {
    expect(graduation('jp-ssw1-agriculture', agribusiness)).toBe('2028-08')
    expect(graduation('kr-eps-manufacturing', agribusiness)).toBe('2028-08')
  })

  test('hears nothing of it where the plan waits for the degree, nor does who has it already', () => {
    expect(graduation('de-blue-card', agribusiness)).toBeUndefined()
    expect(graduation('tw-institutional-care', nurse)).toBeUndefined()
  })
})
