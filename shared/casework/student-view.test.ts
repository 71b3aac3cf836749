import { describe, expect, test } from 'vitest'
import { ana, ben, leo, lia, morning } from '../../test/arbitraries/cases.ts'
import type { StaffMember } from '../staff/staff.ts'
import type { CaseHead } from './case.ts'
import { decide } from './decide.ts'
import type { Deed } from './deed.ts'
import type { CaseEvent, LogEntry } from './event.ts'
import { reviewAsked, reviewTakenBack, shared, withdrawn } from './student.ts'
import { studentCase } from './student-view.ts'

const sharing = { givenAt: morning, urgent: false, language: 'id', expiresAt: morning + 1e10 }
const to = { id: 'a'.repeat(22), office: 'kupang' }

type Told = { head: CaseHead; events: CaseEvent[]; log: LogEntry[] }

/** A shared case and all that staff did with it, in this order. */
function worked(...deeds: readonly (readonly [StaffMember, Deed])[]): Told {
  const first = shared(undefined, to, { sharing, judged: undefined }, morning)
  const told: Told = { head: first.head, events: [first.event], log: [] }
  for (const [by, deed] of deeds) {
    const asked = { deed, by, basedOn: told.head.version, leads: [lia], told: {}, restsOn: [] }
    const done = decide(told.head, asked, morning + told.head.version)
    if (done.kind !== 'decided') return expect.unreachable(done.kind)
    told.head = done.head
    told.events.push(done.event)
    if (done.log) told.log.unshift(done.log)
  }
  return told
}

const seenOf = ({ head, events, log }: Told) => studentCase({ head, facts: {}, events, views: log })

const override: Deed = {
  kind: 'override',
  programme: 'de-blue-card',
  verdict: 'met',
  reason: 'anabin dilihat',
}

describe('what a student reads of their case', () => {
  test('are notes meant for them, and never a word the office wrote for itself', () => {
    const seen = seenOf(
      worked(
        [ana, { kind: 'note', for: 'office', text: 'Rahasia kantor.' }],
        [ana, { kind: 'note', for: 'student', text: 'Bawa ijazah.' }],
      ),
    )
    expect(seen.notes).toMatchObject([{ text: 'Bawa ijazah.', by: 'Contoh ana' }])
    expect(JSON.stringify(seen)).not.toContain('Rahasia')
    // That there was one is theirs to know.
    expect(seen.views.map(({ kind }) => kind)).toEqual(['note-for-student', 'note-for-office'])
  })

  test('names staff by name and office, and never by what they sign in as', () => {
    const seen = seenOf(
      worked(
        [ana, { kind: 'claim' }],
        [ana, { kind: 'recommend', programmes: ['de-blue-card'] }],
        [ana, { kind: 'confirm', fact: 'degrees', document: 'diploma', seen: '2026-11-23' }],
      ),
    )
    expect(seen.recommended).toMatchObject([{ programme: 'de-blue-card', by: 'Contoh ana' }])
    expect(seen.confirmed).toMatchObject([{ document: 'diploma', by: 'Contoh ana' }])
    expect(JSON.stringify(seen)).not.toMatch(/"ana"/)
  })

  test('says of a verdict only that it is looked at, until a lead agreed; then whose it is', () => {
    const waits = seenOf(worked([ana, override]))
    expect(waits.decided).toEqual([
      { programme: 'de-blue-card', kind: 'under-review', since: morning + 1 },
    ])
    // That it was proposed stands in the log at once; why, only once somebody has decided.
    expect(waits.views).toMatchObject([{ kind: 'override-proposed' }])
    expect(JSON.stringify(waits)).not.toContain('anabin')
    const agreed = seenOf(worked([ana, override], [lia, { kind: 'approve', override: 'o2' }]))
    expect(agreed.views.at(-1)).toMatchObject({ reason: 'anabin dilihat' })
    expect(agreed.decided).toMatchObject([{ kind: 'decided', verdict: 'met', by: 'Contoh lia' }])
    const no: Deed = { kind: 'refuse', override: 'o2', reason: 'belum cukup' }
    expect(seenOf(worked([ana, override], [lia, no])).decided).toEqual([])
    expect(leo.office).not.toBe(ben.office)
  })

  test('says nothing of why a verdict was proposed that another replaced, or that was taken back', () => {
    const other: Deed = { ...override, reason: 'ijazah lain' }
    const replaced = worked([ana, override], [ana, other])
    expect(JSON.stringify(seenOf(replaced))).not.toMatch(/anabin|ijazah/)
    const agreed = worked([ana, override], [ana, other], [lia, { kind: 'approve', override: 'o3' }])
    expect(seenOf(agreed).views.map(({ reason }) => reason)).toEqual([
      undefined,
      'ijazah lain',
      undefined,
    ])
    const { head, event } = withdrawn(replaced.head, morning + 10)
    const after = { ...replaced, head, events: [...replaced.events, event] }
    expect(JSON.stringify(seenOf(after))).not.toMatch(/anabin|ijazah/)
  })

  test('shows a correction with its reason, and nothing of it once the sharing is taken back', () => {
    const told = worked([
      ana,
      { kind: 'correct', fact: 'passport', answer: { known: true }, reason: 'dilihat' },
    ])
    expect(seenOf(told).corrected).toMatchObject([{ fact: 'passport', reason: 'dilihat' }])
    const { head, event } = withdrawn(told.head, morning + 10)
    const after = seenOf({ ...told, head, events: [...told.events, event] })
    expect(after).toMatchObject({ corrected: [], withdrawnAt: morning + 10 })
    expect(after.sharedAt).toBeUndefined()
  })

  test('can be asked to be looked at by a human, and that can be taken back, once', () => {
    const { head } = worked()
    const asked = reviewAsked(head, 'Aku sudah lulus.', morning).head
    const read = { head: asked, facts: {}, events: [], views: [] }
    expect(studentCase(read).reviewAskedAt).toBe(morning)
    const back = reviewTakenBack(asked, morning)
    expect(back?.head.reviewAskedAt).toBeUndefined()
    expect(back && reviewTakenBack(back.head, morning)).toBeUndefined()
  })
})
