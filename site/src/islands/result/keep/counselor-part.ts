import type { Answer, Facts } from '../../../../../shared/facts/answer.ts'
import type { Language } from '../../../../../shared/facts/fact.ts'
import type { Speech } from '../../../../../shared/result/numbers.ts'
import { show } from '../markup.ts'
import { shelfOn } from '../shelf.ts'
import { textsOf } from '../texts.ts'
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

type Told = Pick<CounselorParts, 'factName' | 'said'>

/** Names of facts and values: long, and read only where a counselor corrected or saw something. */
async function toldWith(
  { case: held }: CounselorAnswer,
  { facts, edition }: { readonly facts: Facts; readonly edition: string },
  speech: Speech,
): Promise<Told> {
  const plain: Told = { factName: (id) => id, said: () => '' }
  if (held === null || held.corrected.length + held.confirmed.length === 0) return plain
  const [{ facts: questions }, { lexiconOf }, { answerIn }] = await Promise.all([
    textsOf(edition, speech.language).questions(),
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
  held: { readonly facts: Facts; readonly edition: string },
  speech: Speech,
): Promise<void> {
  const told = await toldWith(answer, held, speech)
  show(place, counselorView({ answer, speech, shelf: shelfOn(document), ...told }))
}
