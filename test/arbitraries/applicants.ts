import fc from 'fast-check'
import type { Answer, Facts } from '#shared/facts/answer.ts'
import type { CompiledEdition } from '#shared/rules/compile.ts'
import { hide } from './facts.ts'

// Students of Kupang before an edition: most of what is asked answered "no" or "none", so that steps
// stand between them and a door; then some of it not said at all, or said not to be known.

const level = fc.constantFrom('none', 'a1', 'a2', 'b1', 'b2', 'c1')
const language = fc.constantFrom('de', 'en', 'ja', 'ko', 'zh')
const month = fc
  .tuple(fc.integer({ min: 1986, max: 2009 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, at]) => `${year}-${String(at).padStart(2, '0')}`)

const degree = fc
  .record({
    level: fc.constantFrom('smk', 'd3', 's1', 's1', 's2'),
    field: fc.constantFrom('0913', '0714', '0811', '0611', '1013', '0413'),
    status: fc.constantFrom('studying', 'completed'),
    year: fc.integer({ min: 2012, max: 2026 }),
    ahead: fc.integer({ min: 1, max: 4 }),
  })
  .map(({ level: held, field, status, year, ahead }) => ({
    known: [
      {
        id: 'd1',
        level: { known: held },
        field: { known: field },
        status: { known: status },
        awarded: { known: status === 'studying' ? `${2026 + ahead}-08` : `${year}-08` },
        country: { known: 'ID' },
        recognised: { known: true },
        'full-time': { known: true },
        years: { known: held === 'd3' ? 3 : 4 },
        'years-done': { known: 2 },
      },
    ],
  }))

const plainNo = ({ source }: CompiledEdition): Facts => {
  const facts: Record<string, Answer> = {}
  for (const { id, of, asked } of source.facts) {
    if (asked === undefined) continue
    if (of.kind === 'yes-no') facts[id] = { known: false }
    else if (of.kind === 'list' || of.kind === 'choices') facts[id] = { known: [] }
    else if (of.kind === 'number') facts[id] = { known: of.min }
    else if (of.kind === 'money')
      facts[id] = { known: { amount: 0, currency: 'IDR', period: 'once' } }
    else facts[id] = 'not-applicable'
  }
  return facts
}

/** Who said all that is asked. */
export const applicant = (edition: CompiledEdition): fc.Arbitrary<Facts> =>
  fc
    .record({
      birth: month,
      degrees: degree,
      skill: level,
      tongue: language,
      funds: fc.integer({ min: 0, max: 400 }),
    })
    .map(
      ({ birth, degrees, skill, tongue, funds }) =>
        ({
          ...plainNo(edition),
          birth: { known: birth },
          degrees,
          citizenship: { known: 'ID' },
          residence: { known: 'ID' },
          'domicile.province': { known: 'NTT' },
          'document.ektp': { known: true },
          funds: { known: { amount: funds * 1_000_000, currency: 'IDR', period: 'once' } },
          skills: {
            known:
              skill === 'none'
                ? []
                : [{ id: 'k1', language: { known: tongue }, level: { known: skill } }],
          },
        }) as Facts,
    )

/** Who left some of it out. */
export const hesitant = (edition: CompiledEdition): fc.Arbitrary<Facts> =>
  fc
    .tuple(applicant(edition), fc.integer(), fc.constantFrom(0.02, 0.05, 0.1, 0.2))
    .map(([facts, seed, share]) => hide(facts, seed, share))
