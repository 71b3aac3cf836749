import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { textPart } from '../../shared/edition/edition.ts'
import type {
  ContradictionsWords,
  ProgrammeWords,
  QuestionsWords,
  StepsWords,
} from '../../shared/result/edition-words.ts'
import type { Language } from '../http/language.ts'
import type { EditionStore } from '../ports.ts'

/** The words of one edition in one language: the parts a phone would read. */
export type EditionTexts = {
  readonly programme: (id: string) => Promise<ProgrammeWords>
  readonly questions: () => Promise<QuestionsWords>
  readonly contradictions: () => Promise<ContradictionsWords>
  /** The words of the steps in these parts, together. */
  readonly steps: (parts: readonly string[]) => Promise<StepsWords>
}

export type Texts = (edition: string, language: Language) => EditionTexts

const unzipped = promisify(gunzip)

/** What the edition in force calls a programme; an error where it has none of this id. */
export const namesInForce =
  (editions: Pick<EditionStore, 'active' | 'part'>, words: Texts) =>
  async (programme: string, language: Language): Promise<string> => {
    const active = await editions.active()
    if (active === undefined) throw new Error('no edition is active. Publish one.')
    return (await words(active.digest, language).programme(programme)).shortName
  }

/** More than one edition's words in both languages; beyond that the oldest are read again. */
const heldMax = 800

/** The words of editions, read when first needed and held: a digest's words never change. */
export function texts(editions: Pick<EditionStore, 'part'>): Texts {
  const held = new Map<string, Promise<unknown>>()
  const read = async (edition: string, part: string) => {
    const gz = await editions.part(edition, part)
    if (gz === undefined)
      throw new Error(`edition ${edition} lacks part ${part}. Publish it again.`)
    return JSON.parse((await unzipped(gz)).toString('utf8'))
  }
  const text = (edition: string, part: string) => {
    const name = `${edition} ${part}`
    const words = held.get(name) ?? read(edition, part)
    held.set(name, words)
    words.catch(() => held.delete(name))
    for (const oldest of held.keys()) if (held.size > heldMax) held.delete(oldest)
    return words as Promise<never>
  }
  return (edition, language) => {
    const part = (name: string) => text(edition, textPart(name, language))
    return {
      programme: part,
      questions: () => part('shared'),
      contradictions: () => part('contradictions'),
      steps: async (parts) => {
        const all: readonly StepsWords[] = await Promise.all(parts.map(part))
        return {
          moves: all.flatMap(({ moves }) => moves),
          sources: Object.assign({}, ...all.map(({ sources }) => sources)),
        }
      },
    }
  }
}
