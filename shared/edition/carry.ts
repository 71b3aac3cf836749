import { amendUnchecked, whyNotPublished } from './amend.ts'
import type { Amendment, AmendmentRefusal } from './amendment.ts'
import { contentOf, editionSaying } from './content.ts'
import type { Edition } from './edition.ts'

/** What was proposed together stands or falls together. */
type Standing = { readonly id: string; readonly amendments: readonly Amendment[] }

export type Carried =
  | {
      readonly kind: 'carried'
      readonly edition: Edition
      /** Those that the catalogue does not say by itself by now. */
      readonly amendments: readonly string[]
    }
  /** The catalogue says otherwise than this one: somebody has to decide which is right. */
  | { readonly kind: 'refused'; readonly amendment: string; readonly why: AmendmentRefusal }

/**
 * A newer catalogue with the amendments that stand made to it again, so that publishing it takes none
 * of them back. One that the catalogue has taken up is dropped; one that it contradicts refuses it.
 */
export async function carriedOver(
  edition: Edition,
  standing: readonly Standing[],
): Promise<Carried> {
  let content = contentOf(edition.parts)
  const kept: string[] = []
  for (const { id, amendments } of standing) {
    const before = content
    for (const one of amendments) {
      const amended = amendUnchecked(content, one)
      if (amended.kind === 'amended') content = amended.content
      else if (amended.kind !== 'unchanged') return { kind: 'refused', amendment: id, why: amended }
    }
    if (content !== before) kept.push(id)
  }
  const why = kept.length === 0 ? undefined : whyNotPublished(content)
  if (why !== undefined) return { kind: 'refused', amendment: kept.at(-1) ?? '', why }
  const whole = kept.length === 0 ? edition : await editionSaying(content)
  return { kind: 'carried', edition: whole, amendments: kept }
}
