import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { book } from '#shared/booking/decide.ts'
import { weekOf } from '#shared/booking/ledger.ts'
import { listedStarts } from '#shared/booking/listing.ts'
import { dayMs } from '#shared/booking/time.ts'
import { startsByDay } from '#shared/booking/viewed.ts'
import { around } from '#shared/booking/weeks.ts'
import { aDiary, aRequest, aService, noBook } from './arbitraries/talks.ts'

// Says in one hash what is free and what comes of booking it, on whatever clock this machine keeps.

const draws = fc.sample(fc.tuple(aDiary, aService), { numRuns: 300, seed: 25 })
const hash = createHash('sha256')
for (const [{ diary, now, from }, service] of draws) {
  const { zone } = diary.counselor
  const listed = listedStarts(diary, service, { from: from - dayMs, to: from + 3 * dayMs }, { now })
  const starts = listed.map((one) => ({ ...one, zone }))
  hash.update(JSON.stringify(startsByDay(starts, 'America/New_York')))
  for (const { start } of listed.slice(0, 2)) {
    const books = { diaries: [around(diary, weekOf(start))], students: [noBook('s')] }
    const at = { counselor: diary.counselor.id, service, start }
    hash.update(JSON.stringify(book(books, at, aRequest('new', now), { now })))
  }
}
process.stdout.write(`${new Date(0).getTimezoneOffset()} ${hash.digest('hex')}`)
