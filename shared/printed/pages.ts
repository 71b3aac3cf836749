import { html, type Markup } from '../result/markup.ts'
import { destinationsPrinted } from './destinations-page.ts'
import { doorsShownPrinted } from './doors-shown.ts'
import type { PrintedExample, Printing } from './edition-printed.ts'
import { doorsIn, programmeIn, type ReadEdition } from './edition-read.ts'
import { programmePrinted, titlesOf } from './programme-page.ts'
import { type Standing, standingPrinted } from './standing.ts'

/** The pages that tell what an edition says. */
export type EditionPage =
  | { readonly kind: 'home' }
  | { readonly kind: 'destinations' }
  | { readonly kind: 'programme'; readonly programme: string }

/** The pages that ask and tell in an edition's words, and else say nothing of it. */
export const wordedPages = ['assessment', 'result', 'keep'] as const

export type WordedPage = { readonly kind: (typeof wordedPages)[number] }

/** What a page takes from an edition; of a title, only where the edition names the page. */
export type Filling = {
  readonly content: Markup
  readonly title?: string | undefined
  readonly description?: string | undefined
}

export type FillingAsked = Printing & {
  readonly page: EditionPage
  readonly standing: Standing
  /** Worked cases by programme: the edition holds none. */
  readonly examples: Readonly<Record<string, readonly PrintedExample[]>>
}

async function bare(
  edition: ReadEdition,
  { page, examples, ...printing }: FillingAsked,
): Promise<Filling | undefined> {
  const { language } = printing
  if (page.kind === 'home')
    return { content: doorsShownPrinted(await doorsIn(edition, language), printing) }
  if (page.kind === 'destinations')
    return { content: destinationsPrinted(await doorsIn(edition, language), printing) }
  const cases = examples[page.programme] ?? []
  const programme = await programmeIn(edition, page.programme, language, cases)
  if (programme === undefined) return undefined
  return { ...titlesOf(programme, printing), content: programmePrinted(programme, printing) }
}

/**
 * All that a page says of an edition on a day, and which edition that is: the one way by which both
 * the site prints it and a function fills it. Undefined: the edition has no such page.
 */
export async function fillingOf(
  edition: ReadEdition,
  asked: FillingAsked,
): Promise<Filling | undefined> {
  const filling = await bare(edition, asked)
  if (filling === undefined) return undefined
  const standing = standingPrinted(edition.digest, asked.standing, asked)
  return { ...filling, content: html`${filling.content}\n${standing}` }
}

const nothingNamed = 'frame-programme'

/** What stands in a frame where a page takes something from an edition. */
export const frameSlots = {
  title: '<!--frame:title-->',
  content: '<!--frame:content-->',
  description: 'frame:description',
  programme: nothingNamed,
} as const

/** A frame with its slots filled: the page as it is sent. */
export function pageFilled(frame: string, page: EditionPage, filling: Filling): string {
  const { title, description, content } = filling
  const put = (text: string) => () => html`${text}`.markup
  return frame
    .replaceAll(frameSlots.programme, put(page.kind === 'programme' ? page.programme : ''))
    .replaceAll(frameSlots.title, put(title ?? ''))
    .replaceAll(frameSlots.description, put(description ?? ''))
    .replaceAll(frameSlots.content, () => content.markup)
}

type Examples = FillingAsked['examples']

const examplesMark = /<!--frame:examples (.*?)-->/s

/** Worked cases as a frame brings them along. */
export const examplesLaid = (examples: Examples): string =>
  `<!--frame:examples ${JSON.stringify(examples).replaceAll('>', '\\u003e')}-->`

/** The worked cases a frame brings along, and the frame without them. */
export function examplesOff(frame: string): {
  readonly frame: string
  readonly examples: Examples
} {
  const json = examplesMark.exec(frame)?.[1]
  const examples = json === undefined ? {} : (JSON.parse(json) as Examples)
  return { frame: frame.replace(examplesMark, ''), examples }
}
