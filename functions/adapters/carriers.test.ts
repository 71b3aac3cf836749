import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  ConflictException,
  ResourceNotFoundException,
  type SchedulerClient,
} from '@aws-sdk/client-scheduler'
import type { SESv2Client } from '@aws-sdk/client-sesv2'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { calendarFile } from '../../shared/booking/calendar.ts'
import { letterFor } from '../../shared/booking/letter.ts'
import { aBooking, aContext, hostileText } from '../../test/arbitraries/bookings.ts'
import type { Mail } from '../ports/notices.ts'
import type { Timer } from '../ports/timers.ts'
import { letterPath, mailbox, mailboxPost, sesPost } from './mail.ts'
import { eventBridge } from './scheduler.ts'

const aMail = (own: Partial<Mail> = {}): Mail => ({
  id: 'AAAAAAAAAAAAAAAAAAAAAA.confirmed.1',
  from: 'Rantau, Kantor Contoh',
  to: 'student@kampus.example',
  ...letterFor('confirmed', aBooking(), aContext()),
  calendar: calendarFile(aBooking(), aContext(), 'request'),
  ...own,
})

type Sent = {
  readonly Destination?: { readonly ToAddresses?: readonly string[] }
  readonly Content?: { readonly Raw?: { readonly Data?: Uint8Array } }
}

/** Stands where SES would: it is told the same commands. */
function listeningSes() {
  const sent: Sent[] = []
  const send = async ({ input }: { readonly input: Sent }) => {
    sent.push(input)
    return { MessageId: 'from-ses' }
  }
  const config = { region: async () => 'ap-southeast-3' }
  return { sent, client: { send, config } as unknown as SESv2Client }
}

const rawOf = ({ Content }: Sent = {}): string => Buffer.from(Content?.Raw?.Data ?? []).toString()

describe('a letter by SES', () => {
  test('holds text, HTML and the calendar entry as an invitation and as a file', async () => {
    const { sent, client } = listeningSes()
    await sesPost('janji@rantau.example', client).send(aMail())
    const raw = rawOf(sent[0])
    expect(sent[0]?.Destination?.ToAddresses).toEqual(['student@kampus.example'])
    const types = [...raw.matchAll(/^Content-Type: ([\w/-]+)/gm)].map(([, type]) => type)
    expect(types).toEqual([
      'multipart/mixed',
      'multipart/alternative',
      'text/plain',
      'text/html',
      'text/calendar',
      'application/ics',
    ])
    expect(raw).toMatch(/text\/calendar; charset=utf-8; method=REQUEST/)
    expect(raw).toContain('Auto-Submitted: auto-generated')
    expect(raw).toContain('From: "Rantau, Kantor Contoh" <janji@rantau.example>')
  })

  test('goes to one address and says one subject, whatever anybody typed', async () => {
    await fc.assert(
      fc.asyncProperty(hostileText, async (text) => {
        const { sent, client } = listeningSes()
        await sesPost('janji@rantau.example', client).send(
          aMail({ from: text, subject: text, text }),
        )
        const head =
          rawOf(sent[0])
            .split('\r\n\r\n')[0]
            ?.replace(/\r\n[ \t]/g, ' ') ?? ''
        const names = head.split('\r\n').map((line) => line.split(':')[0]?.toLowerCase())
        const count = (name: string) => names.filter((one) => one === name).length
        expect([count('to'), count('from'), count('cc'), count('bcc')]).toEqual([1, 1, 0, 0])
        expect(count('subject')).toBeLessThanOrEqual(1)
        expect(sent[0]?.Destination?.ToAddresses).toEqual(['student@kampus.example'])
      }),
      { numRuns: 300 },
    )
  })
})

test('a mailbox keeps the same letter once, and shows the newest first', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'rantau-mail-'))
  let now = new Date('2026-11-22T00:00:00Z')
  const post = mailboxPost(folder, 'janji@rantau.example', () => now)
  await post.send(aMail())
  now = new Date('2026-11-22T01:00:00Z')
  await post.send(aMail({ id: 'two' }))
  await post.send(aMail({ id: 'two' }))
  const kept = await mailbox(folder)
  expect(kept.map(({ id }) => id)).toEqual(['two', 'AAAAAAAAAAAAAAAAAAAAAA.confirmed.1'])
  // As it travels: the calendar entry in it too may be read only with these line ends.
  const travels = readFileSync(`${letterPath(folder, { id: 'two' })}.eml`, 'utf8')
  expect(travels.match(/(?<!\r)\n/g)).toBeNull()
  rmSync(folder, { recursive: true, force: true })
  expect(await mailbox(folder)).toEqual([])
})

describe('a timer of EventBridge', () => {
  const now = new Date('2026-11-22T00:00:00Z')
  const timer: Timer = {
    id: 'AAAAAAAAAAAAAAAAAAAAAA.lapse.1',
    at: Date.parse('2026-12-01T00:00:00Z'),
    task: { kind: 'lapse', booking: 'AAAAAAAAAAAAAAAAAAAAAA', until: 1 },
  }
  type Command = { readonly constructor: { readonly name: string }; readonly input: object }

  const listening = (answer: (name: string, input: object) => unknown = () => undefined) => {
    const asked: Command[] = []
    const send = async (command: Command) => {
      asked.push(command)
      return answer(command.constructor.name, command.input) ?? {}
    }
    const options = { group: 'rantau', target: 'arn:fn', role: 'arn:role', now: () => now }
    const client = { send } as unknown as SchedulerClient
    return { asked, scheduler: eventBridge({ ...options, client }) }
  }
  const failure = { $metadata: {}, message: '', Message: '' }

  test('calls the function once with its task, in UTC, and then is gone', async () => {
    const { asked, scheduler } = listening()
    await scheduler.put(timer)
    expect(asked[0]?.input).toMatchObject({
      Name: timer.id,
      GroupName: 'rantau',
      ScheduleExpression: 'at(2026-12-01T00:00:00)',
      ScheduleExpressionTimezone: 'UTC',
      ActionAfterCompletion: 'DELETE',
      Target: { Arn: 'arn:fn', RoleArn: 'arn:role', Input: JSON.stringify(timer.task) },
    })
  })

  test('whose time is past rings within a minute, for EventBridge takes no past time', async () => {
    const { asked, scheduler } = listening()
    await scheduler.put({ ...timer, at: 0 })
    expect(asked[0]?.input).toMatchObject({ ScheduleExpression: 'at(2026-11-22T00:01:00)' })
  })

  test('that is set again replaces itself, and one taken back twice is no error', async () => {
    const { asked, scheduler } = listening((name) => {
      if (name === 'CreateScheduleCommand') throw new ConflictException(failure)
      if (name === 'DeleteScheduleCommand') throw new ResourceNotFoundException(failure)
    })
    await scheduler.put(timer)
    await scheduler.remove(timer)
    expect(asked.map(({ constructor: { name } }) => name)).toEqual([
      'CreateScheduleCommand',
      'UpdateScheduleCommand',
      'DeleteScheduleCommand',
    ])
  })

  test('goes with all others of whoever erased, page by page', async () => {
    const { asked, scheduler } = listening((name, input) =>
      name === 'ListSchedulesCommand'
        ? 'NextToken' in input && input.NextToken !== undefined
          ? { Schedules: [{ Name: 'a.2' }] }
          : { Schedules: [{ Name: 'a.1' }], NextToken: 'more' }
        : undefined,
    )
    await scheduler.forget('a.')
    const deleted = asked.flatMap(({ input }) => ('Name' in input ? [input.Name] : []))
    expect(deleted).toEqual(['a.1', 'a.2'])
    expect(asked[0]?.input).toMatchObject({ GroupName: 'rantau', NamePrefix: 'a.' })
  })
})
