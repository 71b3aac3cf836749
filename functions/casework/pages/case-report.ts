import type { ProgrammeReport } from '../../../shared/assessment/assess.ts'
import { atlasOf } from '../../../shared/casework/atlas.ts'
import { nearestFirst, nearMax } from '../../../shared/casework/judged.ts'
import { cardOf } from '../../../shared/result/card.ts'
import type { Explained } from '../../../shared/result/explained.ts'
import { lexiconOf } from '../../../shared/result/lexicon.ts'
import type { Shelf } from '../../../shared/result/shelf.ts'
import type { Judging } from '../../judging/judging.ts'
import type { CaseworkPorts } from '../ports.ts'
import type { CaseView } from '../view.ts'
import type { CaseReport, OpenedProgramme } from './case-shown.ts'
import { staffSpeech } from './speech.ts'
import type { EditionTold, Told } from './telling.ts'

const shelfOf = ({ programmes, questions }: EditionTold, { frameNames }: Told): Shelf => ({
  ...frameNames,
  programmes: Object.fromEntries([...programmes].map(([id, one]) => [id, { name: one.shortName }])),
  facts: Object.fromEntries(questions.facts.map(({ id, label }) => [id, label])),
  moves: {},
})

const openedMax = 10

/** The nearest, whatever the office has an eye on, and what was asked for. */
function shownWhole({ head, report }: CaseView, asked: string | undefined) {
  const nearest = nearestFirst(report?.programmes ?? [])
  const eyed = new Set([
    ...(asked === undefined ? [] : [asked]),
    ...head.recommended.map(({ programme }) => programme),
    ...head.overrides.map(({ programme }) => programme),
  ])
  const also = nearest.slice(nearMax).filter(({ id }) => eyed.has(id))
  return [...nearest.slice(0, nearMax), ...also].slice(0, openedMax)
}

/** Why each stands as it does, by the very report it explains: as long as that is held, so is this. */
const explainedBefore = new WeakMap<ProgrammeReport, Explained>()

function explainedFor(view: CaseView, report: ProgrammeReport, judging: Judging): Explained {
  const prefer = view.assessment.kind === 'shown' ? view.assessment.prefer : undefined
  const explained =
    explainedBefore.get(report) ??
    judging.explained(view.facts, new Date(view.now), report.id, prefer)
  explainedBefore.set(report, explained)
  return explained
}

async function openedOf(
  { texts }: CaseworkPorts,
  view: CaseView,
  report: ProgrammeReport,
  { judging, programmes }: EditionTold,
  { language }: Told,
): Promise<readonly OpenedProgramme[]> {
  const words = programmes.get(report.id)
  const source = judging.source.programmes.find(({ id }) => id === report.id)
  if (words === undefined || source === undefined) return []
  const explained = explainedFor(view, report, judging)
  const steps = await texts(judging.digest, language).steps(explained.steps)
  return [{ report, explained, words, card: cardOf(source), steps }]
}

const kupangDay = (now: number): string => new Date(now + 8 * 3_600_000).toISOString().slice(0, 10)

/** All that a case's report is told with; undefined where nothing is shown. */
export async function caseReport(
  ports: CaseworkPorts,
  view: CaseView,
  asked: string | undefined,
  told: Told,
): Promise<CaseReport | undefined> {
  const { assessment, report } = view
  const { edition, language } = told
  if (assessment.kind !== 'shown' || report === undefined || edition === undefined) return undefined
  const { judging, questions } = edition
  const speech = staffSpeech(language)
  const shelf = shelfOf(edition, told)
  const lists = await Promise.all(
    shownWhole(view, asked).map((one) => openedOf(ports, view, one, edition, told)),
  )
  const opened = lists.flat()
  const steps = opened.flatMap((one) => one.steps.moves.map(({ id, name }) => [id, name] as const))
  const rates = [...edition.programmes.values()].flatMap((one) => one.rates)
  return {
    facts: assessment.facts,
    saidAt: assessment.saidAt,
    corrected: view.facts,
    report,
    plain: view.asTold,
    opened,
    edition: judging.digest,
    rulesSince: edition.since,
    atlas: atlasOf(judging.source),
    day: kupangDay(view.now),
    questions,
    kinds: judging.kinds,
    scales: judging.scales,
    rates: judging.source.rates,
    shelf: { ...shelf, moves: Object.fromEntries(steps) },
    speech,
    lexicon: lexiconOf({
      speech,
      shelf,
      words: { id: '', shortName: '', rates, facts: factsOf(edition) },
      facts: view.facts,
      scales: judging.scales,
    }),
  }
}

/** Every fact any of them names; those asked of everybody by their own words. */
const factsOf = ({ questions, programmes }: EditionTold) => {
  const known = new Set(questions.facts.map(({ id }) => id))
  const others = [...programmes.values()].flatMap(({ facts }) =>
    facts.filter(({ id }) => !known.has(id)),
  )
  return [...questions.facts, ...others]
}
