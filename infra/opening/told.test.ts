import { expect, test } from 'vitest'
import type { Opened } from './open.ts'
import { but, today } from './opening-under-test.ts'
import { toldCheck, toldOpened, toldRefused, toldSettled } from './told.ts'

const done: Extract<Opened, { kind: 'opened' }> = {
  kind: 'opened',
  settled: [
    { name: 'office/kantor-uji', did: 'made', changed: [], kept: [] },
    { name: 'campus/kampus-uji', did: 'changed', changed: ['contact'], kept: ['origins'] },
  ],
  invited: ['seruni@kantor-uji.go.id'],
  awaited: ['dedap@kampus-uji.ac.id'],
  barred: [],
  strangers: ['lama@kantor-uji.go.id'],
  site: 'https://rantau.go.id',
}

test('each thing is told in one line, with what changed and what others keep', () => {
  const [made, changed] = done.settled.map((one) => toldSettled(one, false))
  expect(made).toBe('  office/kantor-uji: made')
  expect(changed).toBe(
    '  campus/kampus-uji: changed (contact); left as others changed it (origins)',
  )
  expect(done.settled.map((one) => toldSettled(one, true))[0]).toContain('would be made')
})

test('whoever opened a stage reads who was written to, what waits, and what to do next', () => {
  const opening = but('campuses.0.agreement', { from: '2026-01-01', ended: '2026-12-31' })
  const told = toldOpened(done, opening, { dryRun: false, today })
  for (const line of [
    '1 made, 1 changed, 0 stood.',
    '--replace',
    'Written to, with a first password: seruni@kantor-uji.go.id.',
    'Not come yet: dedap@kampus-uji.ac.id.',
    'are not in this file: lama@kantor-uji.go.id.',
    'kampus-uji on 2026-12-31',
    'a second one has to publish',
    'sign in at https://rantau.go.id/staff',
  ])
    expect(told).toContain(line)
  expect(told).not.toContain('Disabled')
  expect(toldOpened(done, opening, { dryRun: true, today })).toContain('Nothing was written.')
})

test('whoever is refused reads that nothing was written, and every reason on its line', () => {
  const reason = { field: 'staff', got: 'nobody', expected: 'a lead', todo: 'Name one.' }
  const line = '- staff: got nobody, expected a lead. Name one.'
  expect(toldRefused([reason])).toBe(`Nothing was written, for this reason:\n${line}`)
  expect(toldCheck([reason], 'prod')).toBe(`The stage prod is not as it must be:\n${line}`)
})
