import type { Answer, Facts, Item, ScalarAnswer } from '../facts/answer.ts'
import type { CompiledEdition } from '../rules/compile.ts'
import { factsRead } from '../rules/reads.ts'
import type { Ground } from './ground.ts'
import type { Missing } from './missing.ts'
import { libraryOf } from './scan.ts'
import type { Step } from './step.ts'

// What the student could tell and has not: never asked, not known to them, or kept to themselves. A
// plan starts from what is known; whether a door is shut may not: it would take silence for a "no".

type Told = Answer | ScalarAnswer | string | undefined

const isSilence = (answer: Told): boolean =>
  answer === undefined || answer === 'dont-know' || answer === 'declined'

const isItems = (known: unknown): known is readonly Item[] =>
  Array.isArray(known) && known.every((one) => typeof one === 'object')

const itemsIn = (answer: Answer | undefined): readonly Item[] | undefined =>
  typeof answer === 'object' && isItems(answer.known) ? answer.known : undefined

/** Whether the student has told nothing of it. Of a day, the month alone is something. */
export const isLeftOpen = (facts: Facts, { path, fact, field }: Missing): boolean => {
  if (field === undefined) return isSilence(facts[fact])
  const item = itemsIn(facts[fact])?.find(({ id }) => path === `${fact}.${id}.${field}`)
  // An item that only a step would add holds nothing of the student's.
  return item !== undefined && isSilence(item[field])
}

/** Whether anything that is asked about a fact is left open, of the items of a list too. */
export const hasOpenPart = (edition: CompiledEdition, facts: Facts, id: string): boolean => {
  const known = edition.facts.get(id)
  if (known === undefined || edition.source.facts[known.slot]?.asked === undefined) return false
  if (isSilence(facts[id])) return true
  const { of } = known.definition
  const fields = of.kind === 'list' ? Object.keys(of.fields) : []
  return itemsIn(facts[id])?.some((item) => fields.some((name) => isSilence(item[name]))) ?? false
}

/** Whether anything is left open that the law or a step here could ask for. */
export const anyLeftOpen = ({ edition, programme, words }: Ground, said: Facts): boolean => {
  const open = (ids: ReadonlySet<string>) => [...ids].some((id) => hasOpenPart(edition, said, id))
  const library = libraryOf(edition)
  return (
    open(programme.uses()) ||
    words.moves.some(({ when }) => open(factsRead(library, undefined, when)))
  )
}

/** What a step sets; unknown where another step before it set something else. */
const setBeside = (said: Told, before: Told, after: Answer): Answer => {
  const [first, earlier, now] = [said, before, after].map((one) => JSON.stringify(one))
  return earlier === first || earlier === now ? after : 'dont-know'
}

/** What was open of an item stays open, whatever a step makes of it. */
const openKept = (before: Answer | undefined, after: Answer): Answer => {
  const items = itemsIn(before)
  if (items === undefined) return after
  const kept = itemsIn(after)?.map((item) => {
    const old = items.find(({ id }) => id === item.id)
    const names = old === undefined ? [] : Object.keys(item).filter((name) => isSilence(old[name]))
    return names.length === 0
      ? item
      : ({ ...item, ...Object.fromEntries(names.map((name) => [name, 'dont-know'])) } as Item)
  })
  return { known: kept ?? [] }
}

/**
 * The same steps where nothing that was left open is settled by them: who cannot say what they speak
 * may speak it well already. Of two steps that set one fact apart, either may have been taken.
 */
export const keepingOpen = (
  edition: CompiledEdition,
  said: Facts,
  steps: readonly Step[],
): readonly Step[] => {
  const isOpenList = (fact: string) =>
    isSilence(said[fact]) && edition.facts.get(fact)?.definition.of.kind === 'list'
  return steps.map((step): Step => {
    const touches = step.touches.filter(({ fact }) => !isOpenList(fact))
    const apply: Step['apply'] = (facts, finished, started) => {
      const so: Record<string, Answer> = { ...step.apply(facts, finished, started) }
      for (const { fact } of touches) {
        const [before, after] = [facts[fact], so[fact]]
        if (after === undefined) continue
        so[fact] =
          itemsIn(after) === undefined
            ? setBeside(said[fact], before, after)
            : openKept(before, after)
      }
      return so
    }
    return { ...step, touches, apply }
  })
}
