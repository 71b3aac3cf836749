import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { owedTo } from '#functions/http/owed.ts'
import { caseTable } from '../../test/arbitraries/case-table.ts'
import { ana, anyHistory, lia, morning } from '../../test/arbitraries/cases.ts'
import type { CaseHead } from './case.ts'
import { owedBy } from './owed.ts'
import { emptyHead } from './student.ts'

const hourMs = 3_600_000

describe('what an office owes', () => {
  test('is in its lists, each once, whatever happened in whatever order', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyHistory,
        fc.constantFrom('kupang', 'atambua'),
        fc.integer({ min: 0, max: 240 }),
        async (history, office, hours) => {
          const table = caseTable()
          let now = morning
          for (const [id, step] of history) {
            now += 60_000
            const before = table.heads.get(id)
            const told = step(before, id, now)
            if (told.kind === 'nothing') continue
            const { head, ...rest } = told.kind === 'changed' ? told.changed : { head: undefined }
            await table.cases.commit({ before, after: head, ...rest })
          }
          const later = now + hours * hourMs
          const heads = [...table.heads.values()].filter((head) => head.office === office)
          const { record, due } = await owedTo(table, { ...ana, office }, later)
          for (const [kind, lines] of Object.entries({ record, due })) {
            const truth = heads.flatMap((head) =>
              owedBy(head, later)
                .filter((one) => one.kind === kind)
                .map(({ from }) => `${head.id} ${from}`),
            )
            expect(lines.map((one) => `${one.case} ${one.from}`).toSorted()).toEqual(
              truth.toSorted(),
            )
          }
        },
      ),
      { numRuns: 5_000 },
    )
  })

  const talk = {
    id: 'p'.repeat(22),
    version: 1,
    state: 'confirmed',
    counselor: 'contoh-1',
    start: morning,
    end: morning + hourMs,
    urgent: true,
    shows: false,
    createdAt: morning,
    language: 'id',
    expiresAt: morning * 2,
  } as const
  const head: CaseHead = {
    ...emptyHead({ id: 'a'.repeat(22), office: 'kupang' }, morning),
    version: 1,
    bookings: [talk],
    followUp: { on: '2026-11-24', what: 'telepon', by: { id: 'lia', name: 'Lia' }, at: morning },
  }

  test('is a talk once it is over, urgent or not, and a follow-up from the morning of its day', () => {
    const kinds = (now: number) => owedBy(head, now).map(({ kind }) => kind)
    expect(kinds(morning + hourMs)).toEqual([])
    expect(kinds(morning + hourMs + 1)).toEqual(['record'])
    const day = Date.parse('2026-11-24T00:00:00+08:00')
    expect(kinds(day)).toEqual(['record'])
    expect(kinds(day + 1)).toEqual(['record', 'due'])
  })

  test('is one’s own where one talks, and where one works on it or put it off oneself', async () => {
    const table = caseTable()
    await table.cases.commit({ before: undefined, after: head })
    const mine = async (id: string, counselor?: string) => {
      const { record, due } = await owedTo(table, { ...ana, id, counselor }, morning * 2)
      return [...record, ...due].map((one) => one.mine)
    }
    expect(await mine('ana', 'contoh-1')).toEqual([true, false])
    expect(await mine('lia')).toEqual([false, true])
    const claim = { id: 'ben', name: 'Ben', at: morning }
    await table.cases.commit({ before: head, after: { ...head, version: 2, claim } })
    expect(await mine(lia.id)).toEqual([false, false])
    expect(await mine('ben')).toEqual([false, true])
  })
})
