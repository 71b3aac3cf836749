import { html } from '../../../shared/result/markup.ts'
import { namesIn } from '../../http/frame-names.ts'
import { frameOf } from '../../http/framed.ts'
import type { Language } from '../../http/language.ts'
import { defined, panel } from '../../http/staff-parts.ts'
import type { Proposal } from '../../ports/editions.ts'
import { sourcesOf, todayIn } from '../browsing.ts'
import { CompareQuery } from '../requests.ts'
import { publishedBy, recheckSeen, wereActive } from '../seen.ts'
import { figuresTable, programmesTable } from './browse.ts'
import { changeShown } from './change-text.ts'
import { differenceView } from './difference-view.ts'
import {
  type Active,
  about,
  type C,
  doneNotice,
  type Here,
  live,
  liveAnswer,
  refused,
} from './here.ts'
import { type HistoryShown, historyCsv, historyView, undoneNotice } from './history-view.ts'
import { recheckView } from './recheck-view.ts'
import { rulesPage, rulesPath, short, whenAt } from './shell.ts'
import { rulesWords } from './words.ts'

/** What was changed beside the catalogue, each beside what the catalogue's edition says now. */
const standing = async ({ ports }: Here, { content, now }: Active, language: Language) => {
  const proposals = await Promise.all(now.amendments.map((id) => ports.amendments.read(id)))
  const lines = proposals.flatMap((one) =>
    (one?.amendments ?? []).map(
      ({ change }) => html`<li>${changeShown(change, { content, language })}</li>`,
    ),
  )
  return lines.length === 0 ? undefined : html`<ul class="amended">${lines}</ul>`
}

/** How judging again by what is in force has come along. */
const recheckPart = async ({ ports }: Here, { now }: Active, language: Language) =>
  recheckView(await recheckSeen(ports, now, now), language)

/** What is in force, and every programme with the state of its door. */
export const overview = (here: Here) =>
  about(here, async (c, found) => {
    const { language } = c.var
    const { now, content } = found
    const words = rulesWords[language]
    const today = here.ports.clock()
    const { due } = sourcesOf(content, today)
    const path = rulesPath(language, '/sources')
    const waiting = (await here.ports.amendments.list()).filter(({ state }) => state === 'proposed')
    const facts = defined([
      [words.edition, html`<code>${short(now.digest)}</code>`],
      [words.since, whenAt(now.publishedAt, language)],
      [words.standing, await standing(here, found, language)],
      [
        words.rooms.proposals,
        waiting.length === 0
          ? undefined
          : html`<a href="${rulesPath(language, '/proposals')}">${words.waiting(waiting.length)}</a>`,
      ],
      [words.rooms.sources, html`<a href="${path}">${words.due(due.length)}</a>`],
    ])
    const { countries } = namesIn(await frameOf(here.ports, language, 'staff'))
    const alone = undoneNotice(await here.ports.editions.history(), language)
    const again = await recheckPart(here, found, language)
    const moving = await live(rulesPath(language, '/live'), again)
    const inside = html`${alone}${facts}${panel('recheck', words.recheckTitle, moving)}${panel('programmes', words.rooms.overview, programmesTable(content, countries, language, today))}`
    const { title, lead } = words
    return rulesPage(c, here.ports, { room: 'overview', title, lead, inside })
  })

export const overviewLive = (here: Here) =>
  about(here, async (c, found) => liveAnswer(c, await recheckPart(here, found, c.var.language)))

export const figures = (here: Here) =>
  about(here, (c, { content }) => {
    const title = rulesWords[c.var.language].rooms.figures
    const inside = figuresTable(content, c.var.language, todayIn(here.ports.clock()))
    return rulesPage(c, here.ports, { room: 'figures', title, inside })
  })

async function historyOf(c: C, { ports }: Here): Promise<HistoryShown> {
  const [history, active] = await Promise.all([
    ports.editions.history(),
    ports.editions.activeNow(),
  ])
  const ids = new Set(history.flatMap((one) => publishedBy(one) ?? []))
  const found = await Promise.all([...ids].map((id) => ports.amendments.read(id)))
  const proposals = new Map(
    found.flatMap((one): readonly [string, Proposal][] =>
      one === undefined ? [] : [[one.id, one]],
    ),
  )
  return { history, active, proposals, now: ports.clock(), language: c.var.language }
}

/** Every edition that was in force. */
export const editions = (here: Here) => async (c: C) => {
  const inside = html`${doneNotice(c)}${historyView(await historyOf(c, here))}`
  const title = rulesWords[c.var.language].rooms.editions
  return rulesPage(c, here.ports, { room: 'editions', title, inside })
}

export const exported = (here: Here) => async (c: C) => {
  c.header('content-type', 'text/csv; charset=utf-8')
  c.header('content-disposition', `attachment; filename="${rulesWords[c.var.language].csvName}"`)
  c.header('cache-control', 'no-store')
  return c.body(historyCsv(await historyOf(c, here)))
}

/** What one edition says otherwise than another. */
export const compared = (here: Here) => async (c: C) => {
  const { language } = c.var
  const words = rulesWords[language]
  const asked = CompareQuery.safeParse(c.req.query())
  if (!asked.success) return refused(c, here, { kind: 'edition-never-active' })
  const { from, to } = asked.data
  if (!(await wereActive(here.ports, [from, to])))
    return refused(c, here, { kind: 'edition-never-active' })
  const [was, is] = await Promise.all([here.contentOf(from), here.contentOf(to)])
  const lead = words.compareWith(short(from), short(to))
  const inside = differenceView({ was, is, language })
  return rulesPage(c, here.ports, { room: 'editions', title: words.compareTitle, lead, inside })
}
