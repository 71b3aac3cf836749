import { judgingPart, textPart } from '../edition/edition.ts'
import type { Language } from '../facts/fact.ts'
import type { DutiesWords, FiguresWords, ProgrammeWords } from '../result/edition-words.ts'
import type { JudgedProgramme, JudgingEdition } from '../rules/edition.ts'
import type { Door, PrintedExample, PrintedProgramme } from './edition-printed.ts'

/** An edition to print from: a part by its name, read from JSON. */
export type ReadEdition = {
  readonly digest: string
  readonly part: (name: string) => Promise<unknown>
}

type Judged = Pick<JudgingEdition, 'programmes'>

const judgedIn = async ({ part }: ReadEdition): Promise<readonly JudgedProgramme[]> =>
  ((await part(judgingPart)) as Judged).programmes

const wordsIn = <T>({ part }: ReadEdition, name: string, language: Language): Promise<T> =>
  part(textPart(name, language)) as Promise<T>

async function doorOf(
  edition: ReadEdition,
  judged: JudgedProgramme,
  language: Language,
): Promise<Door> {
  const { shortName } = await wordsIn<ProgrammeWords>(edition, judged.id, language)
  return { judged, name: shortName }
}

/** Every programme of an edition as a list shows it, in the order of their ids. */
export async function doorsIn(edition: ReadEdition, language: Language): Promise<readonly Door[]> {
  const judged = await judgedIn(edition)
  const sorted = judged.toSorted((one, other) => (one.id < other.id ? -1 : 1))
  return Promise.all(sorted.map((one) => doorOf(edition, one, language)))
}

/** All that is printed of one programme; undefined: the edition has none of this id. */
export async function programmeIn(
  edition: ReadEdition,
  programme: string,
  language: Language,
  examples: readonly PrintedExample[],
): Promise<PrintedProgramme | undefined> {
  const all = await judgedIn(edition)
  const judged = all.find(({ id }) => id === programme)
  if (judged === undefined) return undefined
  const nearest = all.find(({ id }) => id === judged.formalDoor)
  const [words, formalDoor, duties, figures] = await Promise.all([
    wordsIn<ProgrammeWords>(edition, programme, language),
    nearest && doorOf(edition, nearest, language),
    wordsIn<DutiesWords>(edition, 'duties', language),
    wordsIn<FiguresWords>(edition, 'figures', language),
  ])
  return { judged, words, formalDoor, duties, figures, examples }
}
