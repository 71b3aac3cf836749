import { ScanCommand } from '@aws-sdk/lib-dynamodb'
import { assessmentStore } from '../../functions/adapters/assessments.ts'
import { itemOfBooking } from '../../functions/adapters/booking-items.ts'
import { bookingStore } from '../../functions/adapters/bookings.ts'
import { caseStore } from '../../functions/adapters/cases.ts'
import { addStaff, staffDirectory } from '../../functions/adapters/directory.ts'
import { putOnce } from '../../functions/adapters/put-once.ts'
import type { Records } from '../../functions/adapters/records.ts'
import { addToRoster } from '../../functions/adapters/rosters.ts'
import { assessments as assessmentsApp } from '../../functions/assessments/app.ts'
import { casework } from '../../functions/casework/app.ts'
import type { CaseworkPorts } from '../../functions/casework/ports.ts'
import { newId, newToken } from '../../functions/http/capability.ts'
import { texts } from '../../functions/judging/texts.ts'
import { casebook } from '../../functions/notices/casebook.ts'
import { followed } from '../../functions/rechecks/lines.ts'
import { demonstrationRoster } from '../../infra/demonstration/roster.ts'
import type { FunctionName } from '../../infra/lending.ts'
import type { Booking } from '../../shared/booking/booking.ts'
import type { CaseHead } from '../../shared/casework/case.ts'
import type { StaffMember } from '../../shared/staff/staff.ts'
import { doorOf } from '../fake-door.ts'
import { agribusiness } from '../four-students.ts'
import { asDescribed } from './case-described.ts'
import { judgingsHeld } from './case-rules.ts'
import { type TableOfOurs, tableOfOurs } from './table-of-ours.ts'

// An office with its staff and the rules of today, on a real table; whoever is named at the door is
// whom the door lets in.

export const morning = Date.parse('2026-11-23T01:00:00Z')
export const office = 'bp3mi-ntt'

const member = (id: string, of: string, ...roles: StaffMember['roles']): StaffMember => ({
  id,
  name: `Contoh ${id}`,
  roles,
  office: of,
})

export const ana = member('ana', office, 'counselor')
export const ben = member('ben', office, 'counselor')
export const lia = member('lia', office, 'lead')
export const leo = member('leo', 'move-id', 'lead')

export type Student = {
  readonly id: string
  readonly token: string
  /** Asks at the student's own link. */
  readonly ask: (method: string, path: string, body?: unknown) => Promise<Asked>
  /** Answers otherwise: these facts besides those they told. */
  readonly answers: (facts: object) => Promise<Asked>
}

// biome-ignore lint/suspicious/noExplicitAny: an answer is read by its paths
export type Asked = { readonly status: number; readonly json: any }

export type CaseWorld = Awaited<ReturnType<typeof caseWorld>>

const sharing = {
  office,
  contact: { name: 'Contoh Siswa', reach: '0812 0000 0000' },
  question: 'Apakah ijazah saya cukup?',
  urgent: false,
  language: 'id',
  version: '2026-11',
}

async function read(answer: Response): Promise<Asked> {
  const isJson = answer.headers.get('content-type')?.includes('json')
  return { status: answer.status, json: isJson ? await answer.json() : await answer.text() }
}

/** Everything that lies in the table, as text: what is not in it is nowhere. */
export async function allItems({ db, table }: Records): Promise<readonly string[]> {
  const found: string[] = []
  let ExclusiveStartKey: Record<string, unknown> | undefined
  do {
    const page = await db.send(new ScanCommand({ TableName: table, ExclusiveStartKey }))
    found.push(...(page.Items ?? []).map((item) => JSON.stringify(item)))
    ExclusiveStartKey = page.LastEvaluatedKey
  } while (ExclusiveStartKey !== undefined)
  return found
}

/** `rulesOf`: the rules that lie in the table, where they are to change. */
export async function caseWorld(rulesOf = judgingsHeld) {
  const ours: TableOfOurs = await tableOfOurs({ silent: true })
  const records = ours.open()
  let now = morning
  await addToRoster(records, demonstrationRoster(morning))
  for (const { id, ...staff } of [ana, ben, lia, leo]) await addStaff(records, id, staff)
  const { held, editions } = await rulesOf(records)
  const clock = () => new Date(now)
  /** What a function asks, as that function may ask it. */
  const storesOf = (name: FunctionName, table = ours.as(name)) => {
    return {
      assessments: assessmentStore(table),
      bookings: bookingStore(table),
      cases: caseStore(table),
    }
  }
  const { assessments: kept, ...ofStudents } = storesOf('assessments')
  const { bookings } = storesOf('bookings')
  const cases = caseStore(records)
  const desk = ours.as('casework')
  const pause = async () => {}
  const base: Omit<CaseworkPorts, 'door'> = {
    clock,
    ...storesOf('casework', desk),
    campuses: { list: async () => [] },
    directory: staffDirectory(desk),
    frames: {
      frame: async () =>
        '<!--frame:names {"countries":{},"fields":{},"paths":{}}--><!--frame:content-->',
    },
    judging: held,
    texts: texts(editions),
    cursorSecret: 's'.repeat(32),
    pause,
  }
  const students = assessmentsApp(
    {
      clock,
      editions,
      judging: held,
      texts: texts(editions),
      assessments: kept,
      cases: ofStudents.cases,
      roster: ofStudents.bookings.roster,
      campuses: { list: async () => [] },
      frames: base.frames,
      openApi: async () => undefined,
    },
    () => {},
  )
  const asStaff = async (who: StaffMember, method: string, path: string, body?: unknown) => {
    const app = casework({ ...base, door: doorOf(who) }, () => {})
    const headers = { 'accept-language': 'en', 'content-type': 'application/json' }
    const init = { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) }
    const answer = await read(await app.request(`https://rantau.test/v1/staff${path}`, init))
    asDescribed(method, `/v1/staff${path}`, answer)
    return answer
  }
  /** A page as one of the staff sees it; its words lie in the table, with rules that lie there. */
  const page = async (who: StaffMember, path: string): Promise<Asked> => {
    const app = casework({ ...base, door: doorOf(who) }, () => {})
    return read(await app.request(`https://rantau.test/staff${path}`))
  }
  const deed = (who: StaffMember, id: string, basedOn: number, what: object) =>
    asStaff(who, 'POST', `/cases/${id}/deeds`, { basedOn, deed: what })
  const askAs = async (
    id: string,
    token: string,
    method: string,
    path: string,
    body?: unknown,
    more: Readonly<Record<string, string>> = {},
  ) => {
    const headers = {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      ...more,
    }
    const init = { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) }
    return read(await students.request(`https://rantau.test/v1/assessments/${id}${path}`, init))
  }
  /** A student who keeps an assessment. */
  const aStudent = async (facts: object = {}, more: object = {}): Promise<Student> => {
    const body = JSON.stringify({
      facts: { ...agribusiness, ...facts },
      consents: [{ purpose: 'keep', version: '2026-11' }],
      ...more,
    })
    const headers = { 'content-type': 'application/json' }
    const made = await read(
      await students.request('https://rantau.test/v1/assessments', {
        method: 'POST',
        headers,
        body,
      }),
    )
    if (made.status !== 201) throw new Error(JSON.stringify(made.json))
    const { token, assessment } = made.json
    const { id } = assessment
    const ask: Student['ask'] = (method, path, said) => askAs(id, token, method, path, said)
    const answers = async (other: object) => {
      const { json } = await ask('GET', '')
      const said = { ...JSON.parse(body), facts: { ...agribusiness, ...facts, ...other } }
      const version = { 'if-match': `"${json.assessment.version}"` }
      return askAs(id, token, 'PUT', '', said, version)
    }
    return { id, token, ask, answers }
  }
  /** One who also shows it to the office. */
  const aSharing = async (
    other: Partial<typeof sharing> & object = {},
    facts: object = {},
    more: object = {},
  ): Promise<Student> => {
    const student = await aStudent(facts, more)
    const shared = await student.ask('POST', '/counselor', { ...sharing, ...other })
    if (shared.status !== 200) throw new Error(JSON.stringify(shared.json))
    return student
  }
  const book = casebook({ clock, ...storesOf('notices'), judging: held, pause })
  /** A booking that lies in the table, and is told of as the stream tells it. */
  const aBooking = async (other: Partial<Booking> = {}): Promise<Booking> => {
    const { counselors } = await bookings.roster()
    const counselor = counselors.find((one) => one.office === office)?.id ?? ''
    const booking: Booking = {
      id: newId(),
      linkHash: newToken(),
      version: 1,
      state: 'confirmed',
      counselor,
      service: 'talk-30',
      place: { session: newId(), start: now + 3_600_000, end: now + 5_400_000 },
      contact: { name: 'Contoh Siswa', whatsapp: '6281200000000' },
      wishes: { topic: 'way', way: 'online', language: 'id', zone: 'Asia/Makassar', urgent: false },
      consents: [],
      moves: 0,
      sequence: 1,
      createdAt: now,
      changedAt: now,
      expiresAt: now + 180 * 86_400_000,
      ...other,
    }
    await putOnce(records, itemOfBooking(booking))
    return booking
  }
  const told = (before: Booking | undefined, after: Booking | undefined) =>
    book.take({
      id: newId(),
      sequence: '1',
      kind: 'booking',
      item: 'BOOKING',
      before,
      after,
    })
  /** A change of a case, told of as the stream tells it. */
  const toldOfCase = (before: CaseHead | undefined, after: CaseHead | undefined) =>
    book.take({ id: newId(), sequence: '1', kind: 'case', item: 'CASE', before, after })
  const rests = { clock, ...storesOf('rechecks'), judging: held, pause, breathe: pause }
  return {
    records,
    endpointOf: ours.endpointOf,
    as: ours.as,
    /** The way to the table that the desk of cases has. */
    desk,
    judging: held,
    /** As the walk of every night and every change of the rules has the queue follow. */
    followed: (ids: readonly string[]) => followed(rests, ids),
    bookings,
    cases,
    asStaff,
    page,
    deed,
    aStudent,
    aSharing,
    aBooking,
    told,
    toldOfCase,
    assessments: kept,
    casebook: book,
    sharing,
    clock,
    at: (instant: number) => {
      now = instant
    },
    stop: ours.stop,
  }
}
