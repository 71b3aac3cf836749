import { describe, expect, test } from 'vitest'
import type { Actor, CaseEvent } from '../../../shared/casework/event.ts'
import { emptyHead } from '../../../shared/casework/student.ts'
import { historyShown, sinceShown } from './case-history.ts'
import type { CaseShown } from './case-shown.ts'
import type { Telling } from './told.ts'
import { caseWords } from './words.ts'

const now = Date.parse('2026-11-22T04:00:00Z')
const id = (letter: string) => letter.repeat(22)
const same = (text: string) => text
const telling: Telling = {
  language: 'id',
  now,
  member: { id: 's1', name: 'Contoh Satu', roles: ['counselor'], office: 'a' },
  names: {
    campus: same,
    country: same,
    programme: same,
    requirement: (_: string, one: string) => one,
    fact: same,
    office: same,
  },
}

const shownOf = (events: readonly CaseEvent[]): CaseShown => ({
  head: emptyHead({ id: id('h'), office: 'a' }, now),
  opening: { question: { kind: 'nothing-said' }, ask: [], verify: [], again: [] },
  events,
  bookings: [],
  elsewhere: false,
  counselors: [],
  colleagues: [],
})

describe('the history of a case', () => {
  const by = { kind: 'staff', id: 's2', name: 'Contoh Dua', office: 'a' } as const
  const told = (...all: readonly (readonly [Actor, CaseEvent['what']])[]) => {
    const events = all.map(([who, what], at) => ({
      case: id('h'),
      version: at + 1,
      office: 'a',
      at: now,
      by: who,
      what,
    }))
    const { markup } = historyShown(shownOf(events), telling)
    return markup.replace(/<[^>]+>/g, '')
  }
  const student = { kind: 'student' } as const
  const office = { kind: 'office' } as const
  const to = { id: 's1', name: 'Contoh Satu' }
  const reason = caseWords.id.reassign.undoReason

  test('tells an undone bulk move and a case taken over as a person would', () => {
    expect(told([by, { kind: 'release', reason }])).toContain(
      'Contoh Dua membatalkan penyerahan bersama: kasus ini belum diambil siapa pun lagi',
    )
    const back = told([by, { kind: 'reassign', to, reason }])
    expect(back).toContain('membatalkan penyerahan bersama: Contoh Satu mengerjakan lagi kasus ini')
    expect(back).not.toContain(reason)
    const own = { kind: 'reassign', to: { id: by.id, name: by.name }, reason: 'Cuti' } as const
    expect(told([by, own])).toContain('Contoh Dua mengambil alih kasus iniCuti')
  })

  test('tells a talk by what stood before: asked for, accepted, moved', () => {
    const talk = (state: string) => ({ kind: 'booking', booking: id('b'), state }) as const
    const text = told(
      [student, talk('pending')],
      [office, talk('confirmed')],
      [student, talk('confirmed')],
      [office, talk('confirmed')],
      [student, { ...talk('confirmed'), booking: id('c') }],
    )
    for (const line of [
      'Mahasiswa meminta konsultasi',
      'Kantor menerima permintaan konsultasi',
      'Mahasiswa memindahkan konsultasi',
      'Kantor memindahkan konsultasi',
      'Mahasiswa memesan konsultasi',
    ])
      expect(text).toContain(line)
  })

  test('tells what others did since one last looked, not what one did oneself', () => {
    const event = (who: string) => ({
      case: id('f'),
      version: 4,
      office: 'a',
      at: now,
      by: { kind: 'staff', id: who, name: `Contoh ${who}`, office: 'a' } as const,
      what: { kind: 'claim' } as const,
    })
    const since = { at: now - 1, events: [event('s1'), event('s9')], facts: [], outlooks: [] }
    const { markup } = sinceShown({ ...shownOf([]), since }, telling)
    expect(markup).toContain('Contoh s9')
    expect(markup).not.toContain('Contoh s1')
  })
})
