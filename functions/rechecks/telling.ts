import { normalEmail } from '../../shared/booking/contact.ts'
import { hourMs, minuteMs } from '../../shared/booking/time.ts'
import { type Assessment, type Locked, sharingOf } from '../../shared/keeping/assessment.ts'
import { matters, type Turn } from '../../shared/keeping/judged.ts'
import { outlookLetter } from '../../shared/keeping/outlook-letter.ts'
import { errorLine } from '../http/front-door.ts'
import type { Texts } from '../judging/texts.ts'
import type { AssessmentStore } from '../ports/assessments.ts'
import type { Clock } from '../ports/clock.ts'
import { count } from '../ports/errand.ts'
import type { AnyNotice, FollowUpStore, NoticeStore, Post } from '../ports/notices.ts'
import type { RecheckTask, Scheduler } from '../ports/timers.ts'
import type { Told, WalkStore } from '../ports/walks.ts'

/** What telling students how their answers turned stands on. */
export type TellingPorts = {
  readonly clock: Clock
  readonly assessments: Pick<AssessmentStore, 'read'>
  readonly notices: Pick<
    NoticeStore<AnyNotice>,
    'claim' | 'finish' | 'release' | 'aside' | 'forget'
  >
  readonly followUps: Pick<FollowUpStore, 'call' | 'done'>
  readonly walks: Pick<WalkStore, 'told'>
  readonly post: Post
  readonly texts: Texts
  readonly scheduler: Scheduler<RecheckTask>
  /** All offices; the first writes by hand where nobody chose one. */
  readonly offices: () => Promise<readonly string[]>
  /** Where this Rantau is found. */
  readonly site: string
}

/** What is to be told to somebody who still wants to hear it. */
type News = {
  readonly held: Locked
  readonly turns: readonly Turn[]
  readonly run: string
  readonly edition: string
}

const wantsToHear = ({ consents, withdrawnAt }: Assessment): boolean =>
  withdrawnAt === undefined && consents.some(({ purpose }) => purpose === 'follow-up')

/** Read anew: what was withdrawn, erased or corrected meanwhile is told of no more. */
async function newsOf(ports: TellingPorts, id: string): Promise<News | undefined> {
  const held = await ports.assessments.read(id, ports.clock())
  const turns = held?.judged?.turns?.filter(matters) ?? []
  const { run, edition } = held?.judged ?? {}
  if (held === undefined || run === undefined || edition === undefined) return undefined
  return turns.length === 0 || !wantsToHear(held) ? undefined : { held, turns, run, edition }
}

async function namesIn(ports: TellingPorts, { held, turns, edition }: News) {
  const texts = ports.texts(edition, held.language ?? 'id')
  const named = turns.map(async ({ programme }) => {
    const words = await texts.programme(programme).catch(() => undefined)
    return [programme, words?.shortName] as const
  })
  return new Map(await Promise.all(named))
}

async function letterOf(ports: TellingPorts, news: News) {
  const names = await namesIn(ports, news)
  const language = news.held.language ?? 'id'
  const path = language === 'en' ? '/en/talk' : '/konsultasi'
  return outlookLetter({
    language,
    turns: news.turns,
    nameOf: (programme) => names.get(programme),
    talk: `${ports.site.replace(/\/+$/, '')}${path}`,
  })
}

const attemptsMax = 8

/** A minute, two, four ... to six hours. */
const pauseAfter = (attempt: number): number => Math.min(minuteMs * 2 ** attempt, 6 * hourMs)

const later = ({ scheduler }: TellingPorts, assessment: string, at: number) =>
  scheduler.put({ id: `tell.${assessment}.${at}`, at, task: { kind: 'tell', assessment } })

/** Counted before the end is written: stopped between the two it is told again, and counted once. */
const counted = ({ walks, clock }: TellingPorts, { held, run }: News, how: Told) =>
  walks.told(run, { assessment: held.id, how, at: clock().getTime() })

async function send(
  ports: TellingPorts,
  news: News,
  to: string,
  notice: AnyNotice,
  attempt: number,
) {
  const { notices, clock } = ports
  const now = clock().getTime()
  const mail = { id: `${notice.booking}.${notice.letter}`, from: 'Rantau', to }
  try {
    await ports.post.send({ ...mail, ...(await letterOf(ports, news)) })
  } catch (error) {
    await notices.release(notice)
    if (attempt < attemptsMax) return later(ports, news.held.id, now + pauseAfter(attempt))
    const why = JSON.stringify(errorLine(error)).slice(0, 500)
    count('SetAside')
    return notices.aside(mail.id, `ASSESSMENT#${news.held.id}`, why, now)
  }
  await counted(ports, news, 'mail')
  count('LettersSent')
  return notices.finish(notice, 'sent', clock().getTime())
}

/**
 * Who writes by hand: the office that may see the assessment; else the first, for somebody has to, and
 * it reads a number and what turned, nothing else. Never an office that was taken the leave to see them.
 */
function writerFor(held: Locked, offices: readonly string[], now: Date): string | undefined {
  const left = held.counselor?.office
  return sharingOf(held, now)?.office ?? offices.find((one) => one !== left)
}

/** Whom no mail reaches an office writes to, where there is a number and an office. */
async function byHand(ports: TellingPorts, news: News, notice: AnyNotice) {
  const { held, run } = news
  const now = ports.clock().getTime()
  const office = writerFor(held, await ports.offices(), ports.clock())
  if (held.followUp === undefined || office === undefined)
    return ports.notices.finish(notice, 'skipped', now, 'there is no way to reach them')
  await ports.followUps.call({ office, assessment: held.id, run, since: now })
  await counted(ports, news, 'call')
  return ports.notices.finish(notice, 'to-call', now)
}

/**
 * Tells a student once how their answers turned, if they asked for it. The claim is written before
 * the letter leaves and the end after it, as with letters about talks.
 */
export async function tell(ports: TellingPorts, assessment: string): Promise<void> {
  const news = await newsOf(ports, assessment)
  if (news === undefined) return
  const notice = { booking: `${assessment}.${news.run}`, letter: 'outlook-changed', version: 1 }
  const claim = await ports.notices.claim(notice, ports.clock().getTime())
  if (claim.kind === 'done') return
  if (claim.kind === 'busy') return later(ports, assessment, claim.until)
  const to = normalEmail(news.held.followUp?.reach ?? '')
  if (to === undefined) return byHand(ports, news, notice)
  return send(ports, news, to, notice, claim.attempt)
}

/** Nobody writes to whoever erased or withdrew what was kept, and nothing waits for them. */
export async function forget(
  { followUps, offices, notices, scheduler }: TellingPorts,
  assessment: string,
) {
  const all = await offices()
  await scheduler.forget(`tell.${assessment}.`)
  for (const office of all) await followUps.done({ office, assessment })
  await notices.forget(assessment, all)
}
