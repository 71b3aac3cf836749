import * as z from 'zod'
import { topics } from '../../shared/booking/roster.ts'

/** What a campus chose for its widget, as it stands in the address of the page. */
const Name = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/)

/** Whatever came is read as well as it can be: an odd address still shows a widget. */
const Loose = z.object({
  campus: Name.optional().catch(undefined),
  service: Name.optional().catch(undefined),
  topic: z.enum(topics).optional().catch(undefined),
  language: z.enum(['id', 'en']).catch('id'),
  mode: z.enum(['inline', 'dialog', 'button']).catch('inline'),
  colour: z.string().max(20).catch(''),
  colourDark: z.string().max(20).catch(''),
  returnTo: z.string().max(500).catch(''),
  address: z.string().max(2_100).catch(''),
})

export type Chosen = z.output<typeof Loose>

export const chosenIn = (fields: URLSearchParams): Chosen =>
  Loose.parse(Object.fromEntries([...fields].filter(([, value]) => value !== '')))

/** What was chosen, as it goes along to the next page; with whatever is said anew. */
export function asked(
  chosen: Partial<Chosen>,
  anew: Partial<Chosen> = {},
): readonly [string, string][] {
  const said = Object.entries({ ...chosen, ...anew })
  return said.filter((one): one is [string, string] => Boolean(one[1]))
}
