import { expect, test } from 'vitest'
import { askedPerDayMax, whyTooMany, withAsking } from './asking.ts'
import type { StudentBook } from './booking.ts'
import { emptyChange } from './desk.ts'
import { dayMs, hourMs } from './time.ts'

const morning = Date.parse('2026-12-01T00:00:00Z')
const nobody: StudentBook = { student: 'h', version: 0, entries: [] }

const askedAt = (book: StudentBook, now: number): StudentBook => {
  const after = { ...book, version: book.version + 1 }
  const [written] = withAsking(
    { ...emptyChange, students: [{ before: book, after }] },
    now,
  ).students
  return written?.after ?? nobody
}

test('a stranger’s address is written to so often in a day and no more', () => {
  let book = nobody
  for (let times = 0; times < askedPerDayMax; times++) {
    expect(whyTooMany([nobody, book], morning + times * hourMs)).toBeUndefined()
    book = askedAt(book, morning + times * hourMs)
  }
  const refusal = { kind: 'too-many-asked', askedMax: askedPerDayMax }
  expect(whyTooMany([nobody, book], morning + dayMs - 1)).toEqual(refusal)
  expect(whyTooMany([book], morning + dayMs)).toBeUndefined()
  expect(askedAt(book, morning + 2 * dayMs).asked).toEqual([morning + 2 * dayMs])
})
