import type { StudentCase } from '../../../../../shared/casework/student-view.ts'
import type { StudentWords } from '../../../../../shared/casework/student-words/words.ts'
import type { Facts } from '../../../../../shared/facts/answer.ts'
import type { ProgrammeWords } from '../../../../../shared/result/edition-words.ts'
import type { Lexicon } from '../../../../../shared/result/lexicon.ts'
import type { Speech } from '../../../../../shared/result/numbers.ts'
import type { Shelf } from '../../../../../shared/result/shelf.ts'
import { answerIn } from '../../../../../shared/result/told.ts'
import { type Texts, textsOf } from '../texts.ts'
import type { CaseAnswer } from './kept-api.ts'
import type { CaseParts } from './office-shown.ts'
import type { OfficeWords } from './office-words/words.ts'

// Fetches the names a case is told with: only those of what it speaks of, and none without need.

/** Words of the page's language alone. */
export const officeWords = async (
  language: Speech['language'],
): Promise<{ readonly words: OfficeWords; readonly told: StudentWords }> => {
  if (language === 'en') {
    const [{ en: words }, { en: told }] = await Promise.all([
      import('./office-words/en.ts'),
      import('../../../../../shared/casework/student-words/en.ts'),
    ])
    return { words, told }
  }
  const [{ id: words }, { id: told }] = await Promise.all([
    import('./office-words/id.ts'),
    import('../../../../../shared/casework/student-words/id.ts'),
  ])
  return { words, told }
}

/** The words of programmes of which a requirement is named; without network they have none. */
async function programmesNamed(
  { decided }: StudentCase,
  texts: Texts,
): Promise<ReadonlyMap<string, ProgrammeWords>> {
  const wanted = decided.filter(({ requirement }) => requirement !== undefined)
  const ids = [...new Set(wanted.map(({ programme }) => programme))]
  const read = ids.map((id) =>
    texts.programme(id).then(
      (words) => [[id, words] as const],
      () => [],
    ),
  )
  return new Map((await Promise.all(read)).flat())
}

async function lexiconFor(
  { corrected, confirmed }: StudentCase,
  texts: Texts,
  { facts, speech, shelf }: Pick<Asked, 'facts' | 'speech' | 'shelf'>,
): Promise<Lexicon | undefined> {
  if (corrected.length + confirmed.length === 0) return undefined
  const [{ lexiconOf }, questions] = await Promise.all([
    import('../../../../../shared/result/lexicon.ts'),
    texts.questions().catch(() => ({ facts: [] })),
  ])
  const words = { id: '', shortName: '', facts: questions.facts }
  return lexiconOf({ speech, shelf, words, facts, scales: {} })
}

type Asked = {
  readonly speech: Speech
  readonly shelf: Shelf
  readonly offices: CaseAnswer['offices']
  readonly facts: Facts
  readonly edition: string
}

/** All that a case is told with. */
export async function casePartsFor(
  one: StudentCase,
  asked: Asked,
  { words, told }: Pick<CaseParts, 'words' | 'told'>,
): Promise<CaseParts> {
  const { speech, shelf, offices, facts, edition } = asked
  const texts = textsOf(edition, speech.language)
  const [programmes, lexicon] = await Promise.all([
    programmesNamed(one, texts),
    lexiconFor(one, texts, asked),
  ])
  const titles = (programme: string) => {
    const named = programmes.get(programme)
    return named === undefined ? [] : [...named.requirements, ...named.duties]
  }
  return {
    language: speech.language,
    words,
    told,
    facts,
    officeName: (id) => offices.find((office) => office.id === id)?.name ?? id,
    programmeName: (id) => shelf.programmes[id]?.name ?? id,
    programmePath: (id) => `${shelf.paths.programme}/${id}`,
    requirementTitle: (programme, requirement) =>
      titles(programme).find(({ id }) => id === requirement)?.title ?? words.whole,
    factName: (id) => lexicon?.fact(id) ?? shelf.facts[id] ?? id,
    answer: (answer, fact) => (lexicon ? answerIn(answer, fact, lexicon).join('; ') : ''),
  }
}
