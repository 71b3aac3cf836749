import { frameOf } from '../../http/framed.ts'
import type { Door } from './door.ts'

// Which programme somebody wants to talk about. The site lays its programmes' names into the frame
// of these pages, so that an address names a programme by its id and never brings words of its own;
// what it is called now the edition in force says.

const slot = /<!--frame:programmes (\{.*?\})-->/s

/** A frame as it is sent: without the names. */
export const withoutNames = (frame: string): string => frame.replace(slot, '')

/** What a programme is called; undefined for what is none. */
export async function programmeName(
  { ports, language }: Door,
  id: string | undefined,
): Promise<string | undefined> {
  if (id === undefined) return undefined
  const [, names = '{}'] = slot.exec(await frameOf(ports, language, 'talk')) ?? []
  const known: Readonly<Record<string, string>> = JSON.parse(names)
  if (!Object.hasOwn(known, id)) return undefined
  // A talk is booked all the same where the edition in force has no such programme any more.
  return ports.called?.(id, language).catch(() => known[id]) ?? known[id]
}
