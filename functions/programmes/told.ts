import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { sha256 } from '../../shared/edition/sha-256.ts'
import type { ReadEdition } from '../../shared/printed/edition-read.ts'
import {
  type EditionPage,
  examplesOff,
  fillingOf,
  pageFilled,
  type WordedPage,
  wordedPages,
} from '../../shared/printed/pages.ts'
import { textsFilled } from '../../shared/printed/text-marks.ts'
import type { DayNumber } from '../../shared/time/day.ts'
import { frameOf } from '../http/framed.ts'
import type { Language } from '../http/language.ts'
import { civilDayInKupang } from '../judging/civil-day.ts'
import type { ProgrammesPorts } from './ports.ts'

/** A page as it is sent, named by what it says. */
export type ToldPage = { readonly html: string; readonly name: string }

type Tell = (page: EditionPage | WordedPage, language: Language) => Promise<ToldPage | undefined>

const unzipped = promisify(gunzip)

/** The parts of one edition, each read once; undefined: the edition never had it. */
function reading({ editions }: ProgrammesPorts, digest: string): ReadEdition {
  const held = new Map<string, Promise<unknown>>()
  const read = async (name: string) => {
    const gz = await editions.part(digest, name)
    if (gz === undefined) {
      // An edition brought back may be older than a programme; one that lost a part is broken.
      const manifest = await editions.manifest(digest)
      if (manifest !== undefined && !manifest.parts.some((one) => one.name === name))
        return undefined
      throw new Error(`edition ${digest} lacks part ${name}. Publish it again.`)
    }
    return JSON.parse((await unzipped(gz)).toString('utf8'))
  }
  const part = (name: string) => {
    const asked = held.get(name) ?? read(name)
    held.set(name, asked)
    asked.catch(() => held.delete(name))
    return asked
  }
  return { digest, part }
}

const isWorded = (page: EditionPage | WordedPage): page is WordedPage =>
  (wordedPages as readonly string[]).includes(page.kind)

/** The pages of one edition on one day. */
function pagesOf(ports: ProgrammesPorts, edition: ReadEdition, day: DayNumber): Tell {
  const printed = async (page: EditionPage | WordedPage, language: Language) => {
    const frame = await frameOf(ports, language, page.kind)
    if (isWorded(page)) return textsFilled(frame, edition, language)
    const laid = examplesOff(frame)
    const asked = { page, language, day, standing: 'active', examples: laid.examples } as const
    const filling = await fillingOf(edition, asked)
    return filling && pageFilled(laid.frame, page, filling)
  }
  const print: Tell = async (page, language) => {
    const html = await printed(page, language)
    if (html === undefined) return undefined
    return { html, name: (await sha256(html)).slice(0, 32) }
  }
  const held = new Map<string, Promise<ToldPage | undefined>>()
  return (page, language) => {
    const name = `${language} ${'programme' in page ? page.programme : page.kind}`
    const told = held.get(name) ?? print(page, language)
    held.set(name, told)
    // What is not there is not held: whoever asks for a thousand such pages fills nothing.
    told.then(
      (found) => found ?? held.delete(name),
      () => held.delete(name),
    )
    return told
  }
}

/** The pages as the edition in force has them today; printed once, until either is another. */
export function tellings(ports: ProgrammesPorts): Tell {
  let now: { readonly digest: string; readonly day: DayNumber; readonly tell: Tell } | undefined
  let edition: ReadEdition | undefined
  return async (page, language) => {
    const active = await ports.editions.active()
    if (active === undefined) throw new Error('no edition is active. Publish one.')
    const { digest } = active
    const day = civilDayInKupang(ports.clock())
    if (edition?.digest !== digest) edition = reading(ports, digest)
    if (now?.digest !== digest || now.day !== day)
      now = { digest, day, tell: pagesOf(ports, edition, day) }
    return now.tell(page, language)
  }
}
