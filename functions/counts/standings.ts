import { standingOf } from '../../shared/campus/standing.ts'
import type { Facts } from '../../shared/facts/answer.ts'
import { type CompiledEdition, compileEdition } from '../../shared/rules/compile.ts'
import type { EditionStore } from '../ports/editions.ts'
import type { CountsPorts } from './ports.ts'

/** Judges by the edition that is active; it is compiled once as long as it stays so. */
export function standings(
  editions: Pick<EditionStore, 'active' | 'judging'>,
): CountsPorts['standing'] {
  let held: { readonly digest: string; readonly edition: CompiledEdition } | undefined
  const active = async () => {
    const digest = (await editions.active())?.digest
    if (digest !== undefined && held?.digest === digest) return held.edition
    const text = digest === undefined ? undefined : await editions.judging(digest)
    if (digest === undefined || text === undefined)
      throw new Error('no edition is active, so nobody can be counted. Publish one.')
    const edition = compileEdition(JSON.parse(text))
    held = { digest, edition }
    return edition
  }
  return async ({ facts }, at) => standingOf(facts as Facts, await active(), at.getTime())
}
