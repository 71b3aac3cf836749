import { gzipSync } from 'node:zlib'
import type { Position } from '../../../functions/adapters/stream.ts'
import type { ServedName } from '../../../infra/function-names.ts'
import { type Asked, answered, eventOf } from './events.ts'
import type { CostWorld } from './world.ts'

/** What one call of a function took, of which step. */
export type Taken = {
  readonly function: ServedName
  readonly step: string
  readonly ms: number
  readonly cpuMs: number
  readonly tableCalls: number
  readonly readUnits: number
  readonly writeUnits: number
  readonly timers: number
  readonly answerBytes: number
  readonly logBytes: number
  /** Changes of the table that a call was told of; 0 where it was asked by HTTP or the clock. */
  readonly changes: number
}

// biome-ignore lint/suspicious/noExplicitAny: an answer is read by its paths
type Json = any

/** Asks functions and writes down what each call took. */
export function recorder(world: CostWorld) {
  const taken: Taken[] = []
  const peakMb: Partial<Record<ServedName, number>> = {}
  const call = async (name: ServedName, step: string, event: unknown, changes = 0) => {
    const instance = await world.of(name)
    world.metered.taken()
    const { value, ms, cpuMs, logBytes, peakMb: heldMb } = await instance.ask(event)
    peakMb[name] = Math.round(heldMb)
    const { calls, ...units } = world.metered.taken()
    const { body = '', isBase64Encoded } = (value ?? {}) as Json
    const bytes = Buffer.from(body, isBase64Encoded === true ? 'base64' : 'utf8')
    const answerBytes = bytes.length === 0 ? 0 : gzipSync(bytes, { level: 6 }).length
    const line = { function: name, step, ms, cpuMs, tableCalls: calls, ...units }
    taken.push({ ...line, answerBytes, logBytes, changes })
    return value
  }
  const ask = async (name: ServedName, step: string, asked: Asked): Promise<Json> => {
    const { body = '', headers } = answered(asked, await call(name, step, eventOf(asked)))
    return String(headers?.['content-type'] ?? '').includes('json') ? JSON.parse(body) : body
  }
  return { taken, peakMb, call, ask }
}

type Recorder = ReturnType<typeof recorder>

/** Hands on what happened in the table until nothing more comes of it, as Lambda does. */
export function streamOf({ stream }: CostWorld, { call }: Recorder) {
  let position: Position = {}
  return async (after: string | undefined): Promise<void> => {
    for (;;) {
      const shards = (await stream.read(position)).filter(({ records }) => records.length > 0)
      if (shards.length === 0) return
      for (const { shard, records: Records } of shards) {
        position = { ...position, [shard]: Records.at(-1)?.dynamodb?.SequenceNumber ?? '' }
        if (after === undefined) continue
        const happened = { Records: JSON.parse(JSON.stringify(Records)) }
        for (const reader of ['notices', 'rechecks'] as const)
          await call(reader, `after: ${after}`, happened, Records.length)
      }
    }
  }
}

const zone = 'Asia/Makassar'
const noticeVersion = '2026-11'

async function look({ ask }: Recorder, { digest }: CostWorld, nth: number): Promise<void> {
  const part = `/v1/catalogue/${digest}`
  await ask('programmes', 'home page', { path: '/' })
  await ask('programmes', 'assessment page', { path: '/penilaian' })
  await ask('programmes', 'destinations page', { path: '/tujuan' })
  await ask('assessments', 'edition in force', { path: '/v1/catalogue' })
  await ask('assessments', 'rules of an edition', { path: `${part}/judging` })
  const { parts } = await ask('assessments', 'manifest of an edition', { path: part })
  const texts = parts
    .map((one: Json) => one.name ?? one)
    .filter((one: string) => one.endsWith('.id'))
  const path = `${part}/${texts[nth % texts.length]}`
  await ask('assessments', 'words of a programme', { path })
}

async function keep({ ask }: Recorder, facts: unknown, nth: number) {
  await ask('assessments', 'judgement', { path: '/v1/judgements', body: { facts } })
  const consents = [{ purpose: 'keep', version: noticeVersion }]
  const headers = { 'idempotency-key': crypto.randomUUID() }
  const kept = { path: '/v1/assessments', body: { facts, consents }, headers }
  const { token, assessment } = await ask('assessments', 'keep', kept)
  const authorization = `Bearer ${token}`
  const path = `/v1/assessments/${assessment.id}`
  await ask('assessments', 'open what is kept', { path, headers: { authorization } })
  return { path, headers: { authorization }, nth }
}

async function show({ ask }: Recorder, kept: Awaited<ReturnType<typeof keep>>): Promise<void> {
  const body = {
    office: 'bp3mi-ntt',
    contact: { name: 'Contoh Siswa', reach: `0812 0000 ${String(kept.nth).padStart(4, '0')}` },
    question: 'Apakah ijazah saya cukup?',
    urgent: false,
    language: 'id',
    version: noticeVersion,
  }
  const { path, headers } = kept
  await ask('assessments', 'show to an office', { path: `${path}/counselor`, body, headers })
}

async function book({ ask }: Recorder, nth: number) {
  await ask('bookings', 'choose page', { path: '/konsultasi' })
  await ask('bookings', 'choices', { path: '/v1/talks' })
  await ask('bookings', 'times page', { path: `/konsultasi/waktu?service=talk-30&zone=${zone}` })
  const span = `from=2026-11-26&to=2026-12-09&zone=${zone}`
  const listed = { path: `/v1/talks/starts?service=talk-30&${span}` }
  const { days } = await ask('bookings', 'free times', listed)
  const { counselor, start } = days.flatMap(({ starts }: Json) => starts)[0]
  const visitor = `tamu-tamu-tamu-tamu-${String(nth).padStart(4, '0')}`
  const at = { counselor, service: 'talk-30', start, visitor }
  const { hold } = await ask('bookings', 'hold', { path: '/v1/holds', body: at })
  const contact = { name: 'Contoh Siswa', email: `siswa-${nth}@contoh.example` }
  const wishes = { topic: 'way', way: 'online', language: 'id', zone, urgent: false, minor: false }
  const body = {
    ...at,
    ...wishes,
    contact,
    hold,
    consents: [{ purpose: 'reminders', version: noticeVersion }],
  }
  const headers = { 'idempotency-key': crypto.randomUUID() }
  const made = await ask('bookings', 'book', { path: '/v1/bookings', body, headers })
  return made as Json
}

async function after({ ask, call }: Recorder, made: Json): Promise<void> {
  const { link, booking } = made
  await ask('bookings', 'booking page', { path: `/konsultasi/pesanan/${link}` })
  const start = Date.parse(booking.start)
  const due = { kind: 'reminder', letter: 'reminder-day', booking: booking.id, start }
  await call('notices', 'reminder', due)
}

/** One student from the first page to the reminder, each change told on before the next is made. */
export async function studentRound(world: CostWorld, of: Recorder, nth: number, drain: Drain) {
  await look(of, world, nth)
  const kept = await keep(of, world.facts[nth], nth)
  await drain('keep')
  await show(of, kept)
  await drain('show to an office')
  const made = await book(of, nth)
  await drain('book')
  await after(of, made)
  await drain('reminder')
}

type Drain = ReturnType<typeof streamOf>

export type Cookies = Readonly<Record<'counselor' | 'lead' | 'editor' | 'campus', string>>

const staffPages: readonly [ServedName, string, keyof Cookies, string][] = [
  ['signin', 'staff home', 'counselor', '/staff'],
  ['casework', 'queue', 'counselor', '/staff/queue'],
  ['bookings', 'requests', 'counselor', '/staff/requests'],
  ['gatherings', 'group days', 'lead', '/staff/days'],
  ['editions', 'rules in force', 'editor', '/staff/rules'],
  ['campuses', 'campus numbers', 'campus', '/staff/campus'],
]

/** A look of each kind of staff, and one case taken and answered. */
export async function staffRound({ ask }: Recorder, cookies: Cookies, drain: Drain): Promise<void> {
  for (const [name, step, who, path] of staffPages)
    await ask(name, step, { path, headers: { cookie: cookies[who] } })
  await ask('gatherings', 'day by its code', { path: '/hari' })
  await ask('campuses', 'list of campuses', { path: '/v1/campuses' })
  const headers = { cookie: cookies.counselor, 'sec-fetch-site': 'same-origin' }
  const next = { path: '/v1/staff/queue/next', body: {}, headers }
  const taken = await ask('casework', 'claim the next', next)
  const id = taken.case?.id ?? taken.case?.case
  if (typeof id !== 'string') throw new Error(`no case was claimed: ${JSON.stringify(taken)}`)
  await ask('casework', 'case', { path: `/staff/cases/${id}`, headers })
  await drain('claim')
}
