import { readFileSync } from 'node:fs'
import listed from '../../../shared/catalogue/sources.json' with { type: 'json' }
import type { Edition } from '../../../shared/edition/edition.ts'
import type { PrintedExample } from '../../../shared/printed/edition-printed.ts'
import type { ReadEdition } from '../../../shared/printed/edition-read.ts'
import { type EditionPage, type Filling, fillingOf } from '../../../shared/printed/pages.ts'
import { textsFilled } from '../../../shared/printed/text-marks.ts'
import { parseDay } from '../../../shared/time/day.ts'
import type { Language } from '../words/words.ts'
import { examplesOf, programmes } from './shelf.ts'

/** The day of the last reading: pages are built without a clock, and claim nothing newer. */
const lastReading = Math.max(...Object.values(listed).map(({ checked }) => parseDay(checked) ?? 0))

/** The edition of these sources, which whoever builds the site lays ready. */
function laidReady(): Edition {
  const file = process.env.RANTAU_EDITION
  if (file === undefined)
    throw new Error('RANTAU_EDITION names no file. Build the site with npm run build.')
  return JSON.parse(readFileSync(file, 'utf8'))
}

function reading({ digest, parts }: Edition): ReadEdition {
  const bodies = new Map(parts.map(({ name, body }) => [name, body]))
  return { digest, part: async (name) => JSON.parse(bodies.get(name) ?? 'null') }
}

const edition = reading(laidReady())

/** The worked cases of every programme's page, in one language. */
export const examplesIn = (
  language: Language,
): Readonly<Record<string, readonly PrintedExample[]>> =>
  Object.fromEntries(
    programmes.map((one) => [
      one.id,
      examplesOf(one).map(({ name, on, status, points }) => ({
        name: name[language],
        on,
        status,
        ...(points && { points }),
      })),
    ]),
  )

/** A page with its words, as the edition it is built with says them. */
export async function worded(page: string, language: Language): Promise<string> {
  const filled = await textsFilled(page, edition, language)
  if (filled === undefined)
    throw new Error(`edition ${edition.digest} lacks a text that a page marks. Build it again.`)
  return filled
}

/** What a page says of the edition it is built with. */
export async function built(page: EditionPage, language: Language): Promise<Filling> {
  const asked = { page, language, day: lastReading, standing: 'built' } as const
  const filling = await fillingOf(edition, { ...asked, examples: examplesIn(language) })
  if (filling === undefined)
    throw new Error(`edition ${edition.digest} lacks ${JSON.stringify(page)}. Build it again.`)
  return filling
}
