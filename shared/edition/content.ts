import type { JudgingEdition } from '../rules/edition.ts'
import type { Content } from './amendment.ts'
import type { Json } from './canonical.ts'
import { type Edition, edition, judgingPart, type Part } from './edition.ts'

const textName = /^text\.(.+)\.([a-z]{2})$/

/** What an edition says, read back from its parts. */
export function contentOf(parts: readonly Pick<Part, 'name' | 'body'>[]): Content {
  const texts: Record<string, Record<string, Json>> = {}
  let judging: JudgingEdition | undefined
  for (const { name, body } of parts) {
    const [, part, language] = textName.exec(name) ?? []
    if (name === judgingPart) judging = JSON.parse(body)
    else if (part !== undefined && language !== undefined)
      texts[part] = { ...texts[part], [language]: JSON.parse(body) }
    else throw new Error(`edition part "${name}" is neither "${judgingPart}" nor words`)
  }
  if (judging === undefined)
    throw new Error(`an edition without part "${judgingPart}" says nothing`)
  return { judging, texts }
}

/** The edition that says this; equal content is the same edition. */
export const editionSaying = ({ judging, texts }: Content): Promise<Edition> =>
  edition(judging as unknown as Json, texts)
