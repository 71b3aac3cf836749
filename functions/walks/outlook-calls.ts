import { normalWhatsapp } from '../../shared/booking/contact.ts'
import { chatWith } from '../../shared/booking/letter.ts'
import type { Instant } from '../../shared/booking/time.ts'
import type { LineOfCase } from '../../shared/casework/event.ts'
import { type Locked, sharingOf } from '../../shared/keeping/assessment.ts'
import { matters } from '../../shared/keeping/judged.ts'
import { outlookMessage } from '../../shared/keeping/outlook-letter.ts'
import type { Texts } from '../judging/texts.ts'
import type { AssessmentStore } from '../ports/assessments.ts'
import type { Clock } from '../ports/clock.ts'
import type { FollowUp, FollowUpStore } from '../ports/notices.ts'

// Students whose answers turned and whom no mail reaches: an office writes to them by hand.

export type OutlookCall = {
  readonly office: string
  readonly assessment: string
  readonly since: Instant
  readonly whatsapp: string
  readonly text: string
  /** The chat with the message in it. */
  readonly link: string
}

export type OutlookCalls = {
  /** Whom an office is to write to now, who has waited longest first. */
  readonly list: (office: string) => Promise<readonly OutlookCall[]>
  readonly done: (call: Pick<FollowUp, 'office' | 'assessment'>, line: LineOfCase) => Promise<void>
}

export type OutlookCallsPorts = {
  readonly clock: Clock
  readonly assessments: Pick<AssessmentStore, 'read'>
  readonly followUps: Pick<FollowUpStore, 'list' | 'done'>
  readonly texts: Texts
}

/** What is to be told still; undefined where it was withdrawn, erased or corrected since. */
const newsIn = (held: Locked | undefined, run: string) => {
  const { judged, withdrawnAt } = held ?? {}
  const stands = withdrawnAt === undefined && judged?.run === run
  const turns = stands ? (judged.turns ?? []).filter(matters) : []
  return turns.length === 0 ? undefined : { turns, edition: judged?.edition ?? '' }
}

async function callFor(
  { assessments, texts, clock }: OutlookCallsPorts,
  { office, assessment, run, since }: FollowUp,
): Promise<OutlookCall | undefined> {
  const now = clock()
  const held = await assessments.read(assessment, now)
  if (held?.counselor?.office === office && sharingOf(held, now) === undefined) return undefined
  const news = newsIn(held, run)
  const whatsapp = normalWhatsapp(held?.followUp?.reach ?? '')
  if (held === undefined || news === undefined || whatsapp === undefined) return undefined
  const { language = 'id' } = held
  const words = texts(news.edition, language)
  const named = await Promise.all(
    news.turns.map(async ({ programme }) => {
      const told = await words.programme(programme).catch(() => undefined)
      return [programme, told?.shortName] as const
    }),
  )
  const names = new Map(named)
  const nameOf = (programme: string) => names.get(programme)
  const text = outlookMessage({ language, turns: news.turns, nameOf, talk: '' })
  return { office, assessment, since, whatsapp, text, link: chatWith(whatsapp, text) }
}

/** The list of an office, read anew each time: looking marks nothing. */
export const outlookCalls = (ports: OutlookCallsPorts): OutlookCalls => ({
  list: async (office) => {
    const followUps = await ports.followUps.list(office)
    const calls = await Promise.all(followUps.map((one) => callFor(ports, one)))
    return calls.flatMap((one) => one ?? [])
  },
  done: (call, line) => ports.followUps.done(call, line),
})
