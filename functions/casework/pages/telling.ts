import type { Context } from 'hono'
import { cardOf } from '../../../shared/result/card.ts'
import type { ProgrammeWords, QuestionsWords } from '../../../shared/result/edition-words.ts'
import type { Exchange } from '../../http/exchange.ts'
import { type FrameNames, namesIn } from '../../http/frame-names.ts'
import { frameOf } from '../../http/framed.ts'
import type { Language } from '../../http/language.ts'
import { memberOf } from '../../http/staff-door.ts'
import type { Judging } from '../../judging/judging.ts'
import type { CaseworkPorts } from '../ports.ts'
import type { Names, Telling } from './told.ts'

/** The words of the edition in force, for pages that name what it names. */
export type EditionTold = {
  readonly judging: Judging
  /** Since when its rules are in force. */
  readonly since?: number | undefined
  readonly programmes: ReadonlyMap<string, ProgrammeWords>
  readonly questions: QuestionsWords
}

/** A telling, with the words it rests on. */
export type Told = Telling & {
  readonly edition?: EditionTold | undefined
  readonly frameNames: FrameNames
}

/** All words of the edition in force; undefined where none is. */
async function editionTold(
  { judging, texts }: CaseworkPorts,
  language: Language,
): Promise<EditionTold | undefined> {
  const active = await judging.active()
  if (active === undefined) return undefined
  const words = texts(active.digest, language)
  const [since, questions, programmes] = await Promise.all([
    judging.since(),
    words.questions(),
    Promise.all(active.source.programmes.map(({ id }) => words.programme(id))),
  ])
  return {
    judging: active,
    since,
    questions,
    programmes: new Map(programmes.map((one) => [one.id, one])),
  }
}

const regionName = (code: string, { countries }: FrameNames, language: Language): string => {
  if (Object.hasOwn(countries, code) && countries[code] !== undefined) return countries[code]
  return /^[A-Z]{2}$/.test(code)
    ? (new Intl.DisplayNames([language], { type: 'region' }).of(code) ?? code)
    : code
}

const titleOf = (words: ProgrammeWords | undefined, id: string): string =>
  [...(words?.requirements ?? []), ...(words?.duties ?? [])].find((one) => one.id === id)?.title ??
  id

/** The parts of a path, the longest that names a fact first: "sittings.s1.date" is about "sittings". */
const factName = (path: string, labels: ReadonlyMap<string, string>): string => {
  const dotted = path.split('.')
  for (let length = dotted.length; length > 0; length -= 1) {
    const label = labels.get(dotted.slice(0, length).join('.'))
    if (label !== undefined) return label
  }
  return path
}

type Listed = {
  readonly campuses: readonly { readonly slug: string; readonly name: string }[]
  readonly offices: readonly { readonly id: string; readonly name: string }[]
}

function namesOf(
  edition: EditionTold | undefined,
  { campuses, offices }: Listed,
  frame: FrameNames,
  language: Language,
): Names {
  const labels = new Map(edition?.questions.facts.map(({ id, label }) => [id, label]))
  const programmes = edition?.programmes
  return {
    campus: (slug) => campuses.find((one) => one.slug === slug)?.name ?? slug,
    country: (code) => regionName(code, frame, language),
    programme: (id) => programmes?.get(id)?.shortName ?? id,
    requirement: (programme, id) => titleOf(programmes?.get(programme), id),
    fact: (id) => factName(id, labels),
    office: (id) => offices.find((one) => one.id === id)?.name ?? id,
  }
}

/** Gathers what a page of the casework is told with. */
export async function toldFor(c: Context<Exchange>, ports: CaseworkPorts): Promise<Told> {
  const { language } = c.var
  const [edition, campuses, { offices }, frame] = await Promise.all([
    editionTold(ports, language),
    ports.campuses.list(),
    ports.bookings.roster(),
    frameOf(ports, language, 'staff'),
  ])
  const frameNames = namesIn(frame)
  return {
    language,
    member: memberOf(c),
    now: ports.clock().getTime(),
    names: namesOf(edition, { campuses, offices }, frameNames, language),
    edition,
    frameNames,
  }
}

/** What a result needs of each programme beside its rules. */
export const cardsOf = ({ judging }: EditionTold) => judging.source.programmes.map(cardOf)
