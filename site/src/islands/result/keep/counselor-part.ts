import type { Answer, Facts } from '../../../../../shared/facts/answer.ts'
import type { Language } from '../../../../../shared/facts/fact.ts'
import { toldOf } from '../../../../../shared/result/lead.ts'
import type { Speech } from '../../../../../shared/result/numbers.ts'
import { show } from '../markup.ts'
import { shelfOn } from '../shelf.ts'
import { type Texts, textsOf } from '../texts.ts'
import { type CounselorAnswer, type CounselorParts, counselorView } from './counselor-view.ts'

/** What is sent to show an assessment to an office. */
export type SharingSent = {
  readonly office: string
  readonly contact: { readonly name: string; readonly reach: string }
  readonly question?: string
  readonly urgent: boolean
  readonly leaves?: string
  readonly campus?: string
  readonly language: Language
  readonly version: string
}

/** The form as it is sent; undefined while something is missing without which nobody can answer. */
export function sharingIn(
  form: HTMLFormElement,
  language: Language,
  version: string,
): SharingSent | undefined {
  const fields = new FormData(form)
  const said = (name: string) => String(fields.get(name) ?? '').trim()
  const [office, name, reach] = [said('office'), said('name'), said('reach')]
  if (office === '' || name === '' || reach === '') return undefined
  const rest = (['question', 'leaves', 'campus'] as const).flatMap((one) =>
    said(one) === '' ? [] : [[one, said(one)] as const],
  )
  return {
    office,
    contact: { name, reach },
    urgent: said('urgent') === 'yes',
    language,
    version,
    ...Object.fromEntries(rest),
  }
}

type Told = Pick<CounselorParts, 'factName' | 'said' | 'requirementName'>

type Held = { readonly facts: Facts; readonly edition: string }

/** The titles of requirements a human decided about, in the words of their programmes. */
async function requirementNames(
  { case: held }: CounselorAnswer,
  { programme }: Texts,
): Promise<Told['requirementName']> {
  const decided = held?.decided.filter(({ requirement }) => requirement !== undefined) ?? []
  const named = [...new Set(decided.map((one) => one.programme))]
  const words = new Map(
    await Promise.all(named.map(async (id) => [id, await programme(id)] as const)),
  )
  return (id, wanted) => {
    const { requirements = [], duties = [] } = words.get(id) ?? {}
    const found = [...requirements, ...duties].find((one) => one.id === wanted)
    return found === undefined ? undefined : toldOf(found.title).lead
  }
}

/** Names of facts and values: long, and read only where a counselor corrected or saw something. */
async function factWords(
  { case: held }: CounselorAnswer,
  { facts }: Held,
  texts: Texts,
  speech: Speech,
): Promise<Pick<Told, 'factName' | 'said'>> {
  if (held === null || held.corrected.length + held.confirmed.length === 0)
    return { factName: (id) => id, said: () => '' }
  const [{ facts: questions }, { lexiconOf }, { answerIn }] = await Promise.all([
    texts.questions(),
    import('../../../../../shared/result/lexicon.ts'),
    import('../../../../../shared/result/told.ts'),
  ])
  const words = { id: '', shortName: '', facts: questions }
  const lexicon = lexiconOf({ speech, shelf: shelfOn(document), words, facts, scales: {} })
  return {
    factName: lexicon.fact,
    said: (fact, answer) => answerIn(answer as Answer, fact, lexicon).join('; '),
  }
}

/** Draws the part about counselors. */
export async function drawCounselor(
  place: HTMLElement,
  answer: CounselorAnswer,
  held: Held,
  speech: Speech,
): Promise<void> {
  const texts = textsOf(held.edition, speech.language)
  const [facts, requirementName] = await Promise.all([
    factWords(answer, held, texts, speech),
    requirementNames(answer, texts),
  ])
  const shelf = shelfOn(document)
  show(place, counselorView({ answer, speech, shelf, ...facts, requirementName }))
}
