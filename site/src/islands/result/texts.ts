import type { Language } from '../../../../shared/facts/fact.ts'
import type {
  ContradictionsWords,
  DutiesWords,
  ProgrammeWords,
  QuestionsWords,
  StepsWords,
} from '../../../../shared/result/edition-words.ts'
import { served } from './served.ts'

/** The words of an edition in the language of the page, each part fetched once, when needed. */
export type Texts = {
  readonly programme: (id: string) => Promise<ProgrammeWords>
  /** Every question's name and options: long, and read only to print what was answered. */
  readonly questions: () => Promise<QuestionsWords>
  readonly duties: () => Promise<DutiesWords>
  readonly contradictions: () => Promise<ContradictionsWords>
  /** The words of the steps in these parts, together. */
  readonly steps: (parts: readonly string[]) => Promise<StepsWords>
}

export const textsOf = (digest: string, language: Language): Texts => {
  const held = new Map<string, Promise<unknown>>()
  const read = async (part: string): Promise<unknown> => {
    const response = await served(`/v1/catalogue/${digest}/text.${part}.${language}`)
    return response.json()
  }
  const part = (name: string): Promise<unknown> => {
    const words = held.get(name) ?? read(name)
    held.set(name, words)
    words.catch(() => held.delete(name))
    return words
  }
  return {
    programme: (id) => part(id) as Promise<ProgrammeWords>,
    questions: () => part('shared') as Promise<QuestionsWords>,
    duties: () => part('duties') as Promise<DutiesWords>,
    contradictions: () => part('contradictions') as Promise<ContradictionsWords>,
    steps: async (parts) => {
      const read = (await Promise.all(parts.map(part))) as readonly StepsWords[]
      return {
        moves: read.flatMap(({ moves }) => moves),
        sources: Object.assign({}, ...read.map(({ sources }) => sources)),
      }
    },
  }
}
