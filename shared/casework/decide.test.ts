import { describe, expect, test } from 'vitest'
import { ana, ben, leo, lia, morning } from '../../test/arbitraries/cases.ts'
import type { StaffMember } from '../staff/staff.ts'
import { preview, takenBack } from './bulk.ts'
import { type CaseHead, isOpen } from './case.ts'
import { decide } from './decide.ts'
import type { Deed } from './deed.ts'
import { shared, withdrawn } from './student.ts'

const id = 'a'.repeat(22)

/** A case a student has just shared. */
const aCase = (urgent = false): CaseHead => {
  const sharing = {
    givenAt: morning,
    urgent,
    language: 'id',
    expiresAt: morning + 365 * 86_400_000,
  }
  return shared(undefined, { id, office: 'kupang' }, { sharing, judged: undefined }, morning).head
}

type Doing = { readonly leads?: readonly StaffMember[]; readonly basedOn?: number }

const done = (
  head: CaseHead,
  by: StaffMember,
  deed: Deed,
  { leads = [lia], basedOn }: Doing = {},
) => decide(head, { deed, by, basedOn: basedOn ?? head.version, leads }, morning + 60_000)

/** The head a deed makes, or a failed test. */
function made(head: CaseHead, by: StaffMember, deed: Deed, doing?: Doing): CaseHead {
  const told = done(head, by, deed, doing)
  return told.kind === 'decided' ? told.head : expect.unreachable(told.kind)
}

const override: Deed = { kind: 'override', programme: 'de-blue-card', verdict: 'met', reason: 'ya' }
const claim: Deed = { kind: 'claim' }

describe('who may do what with a case', () => {
  test('whoever claims first has it, and the other is told who', () => {
    const claimed = made(aCase(), ana, claim)
    expect(done(claimed, ben, claim, { basedOn: 1 })).toMatchObject({
      kind: 'case-claimed',
      by: { id: 'ana', name: 'Contoh ana' },
    })
    expect(done(claimed, ana, claim, { basedOn: 1 }).kind).toBe('case-stale')
    expect(done(claimed, ana, claim).kind).toBe('unchanged')
  })

  test('a case of another office is not there', () => {
    for (const deed of [claim, override, { kind: 'approve', override: 'o1' }] as const)
      expect(done(aCase(), leo, deed).kind).toBe('not-found')
  })

  test('only whoever has it, or a lead, gives it back or hands it on', () => {
    const claimed = made(aCase(), ana, claim)
    const toBen: Deed = { kind: 'reassign', to: { id: 'ben', name: 'Ben' }, reason: 'libur' }
    expect(done(claimed, ben, { kind: 'release' }).kind).toBe('case-not-yours')
    expect(done(claimed, ben, toBen).kind).toBe('case-not-yours')
    expect(made(claimed, ana, toBen).claim?.id).toBe('ben')
    expect(made(claimed, lia, toBen).claim?.id).toBe('ben')
    expect(made(claimed, lia, { kind: 'release', reason: 'sakit' }).claim).toBeUndefined()
  })

  test('what was decided on an older version is refused', () => {
    const noted = made(aCase(), ben, { kind: 'note', for: 'office', text: 'x' })
    expect(done(noted, ana, claim, { basedOn: 1 })).toEqual({ kind: 'case-stale', version: 2 })
  })
})

describe('a verdict that a human gives', () => {
  test('waits for a lead of the same office who is somebody else', () => {
    const waits = made(aCase(), ana, override)
    const approve: Deed = { kind: 'approve', override: 'o2' }
    expect(waits.overrides[0]).toMatchObject({ waitsFor: 'own-office', state: { kind: 'waiting' } })
    expect(done(waits, ben, approve).kind).toBe('lead-needed')
    expect(done(waits, leo, approve).kind).toBe('not-found')
    const approved = made(waits, lia, approve)
    expect(approved.overrides[0]?.state).toMatchObject({ kind: 'approved', by: { id: 'lia' } })
    expect(done(approved, lia, { ...approve }).kind).toBe('override-settled')
  })

  test('waits for a lead of another office where its only lead proposed it', () => {
    const waits = made(aCase(), lia, override)
    const approve: Deed = { kind: 'approve', override: 'o2' }
    expect(waits.overrides[0]?.waitsFor).toBe('other-office')
    expect(done(waits, lia, approve).kind).toBe('override-own')
    expect(made(waits, leo, approve).overrides[0]?.state).toMatchObject({ office: 'atambua' })
    expect(done(waits, leo, { kind: 'note', for: 'office', text: 'x' }).kind).toBe('not-found')
  })
})

describe('whoever sees a case for one verdict', () => {
  test('decides about no other that waits for a lead of its own office', () => {
    const both = made(made(aCase(), lia, override), ana, { ...override, programme: 'de-au-pair' })
    expect(both.overrides.map(({ waitsFor }) => waitsFor)).toEqual(['other-office', 'own-office'])
    expect(done(both, leo, { kind: 'approve', override: 'o3' }).kind).toBe('override-unknown')
    expect(done(both, leo, { kind: 'approve', override: 'o2' }).kind).toBe('decided')
  })
})

describe('what the student takes back', () => {
  test('is gone with all that rested on it, and nothing more can be decided about it', () => {
    const corrected = made(aCase(), ana, {
      kind: 'correct',
      fact: 'passport',
      answer: { known: true },
      reason: 'dilihat',
    })
    const { head } = withdrawn(made(corrected, ana, override), morning)
    expect(head).toMatchObject({ corrected: {}, confirmed: {}, overrides: [], claim: undefined })
    expect(isOpen(head)).toBe(false)
    expect(JSON.stringify(head)).not.toContain('passport')
    expect(done(head, ana, override)).toMatchObject({ kind: 'not-shared', withdrawnAt: morning })
  })

  test('a correction is remembered without what it says', () => {
    const told = done(aCase(), ana, {
      kind: 'correct',
      fact: 'degree',
      answer: { known: 'S1' },
      reason: 'ijazah dilihat',
    })
    const { event, log } = told.kind === 'decided' ? told : expect.unreachable(told.kind)
    expect(event.what).toEqual({ kind: 'correct', fact: 'degree', reason: 'ijazah dilihat' })
    expect(log).toMatchObject({ kind: 'corrected', reason: 'ijazah dilihat', by: { id: 'ana' } })
  })

  test('a note is not in the log, only that there was one', () => {
    const told = done(aCase(), ana, { kind: 'note', for: 'student', text: 'Bawa ijazah.' })
    const { log } = told.kind === 'decided' ? told : expect.unreachable(told.kind)
    expect(JSON.stringify(log)).not.toContain('ijazah')
    expect(log?.kind).toBe('note-for-student')
  })
})

describe('many cases at once', () => {
  const byId = new Map([[id, made(aCase(), ana, claim)]])

  test('are seen before they move, with what cannot and why', () => {
    expect(preview([id, 'x'], byId, { by: lia, to: ben })).toEqual({
      moves: [{ case: id, version: 2, from: { id: 'ana', name: 'Contoh ana' } }],
      cannot: [{ case: 'x', why: { kind: 'not-found' } }],
    })
    expect(preview([id], byId, { by: lia, to: ana })).toMatchObject({ moves: [] })
    expect(preview([id], byId, { by: ben, to: ana })).toEqual({ kind: 'lead-needed' })
    expect(preview([id], byId, { by: leo, to: ana })).toMatchObject({ moves: [] })
  })

  test('are taken back only as they were left', () => {
    const claimed = made(aCase(), ana, claim)
    const moved = made(claimed, lia, {
      kind: 'reassign',
      to: { id: 'ben', name: 'Ben' },
      reason: 'libur',
    })
    const move = { case: id, version: moved.version, from: { id: 'ana', name: 'Contoh ana' } }
    const handing = { by: lia, leads: [], reason: 'salah', works: () => true }
    expect(takenBack(moved, move, handing, morning)).toMatchObject({
      kind: 'decided',
      head: { claim: { id: 'ana' } },
    })
    const gone = { ...handing, works: (one: string) => one !== 'ana' }
    expect(takenBack(moved, move, gone, morning)).toEqual({ kind: 'member-unknown' })
    const noted = made(moved, ben, { kind: 'note', for: 'office', text: 'x' })
    expect(takenBack(noted, move, handing, morning).kind).toBe('case-stale')
  })
})
