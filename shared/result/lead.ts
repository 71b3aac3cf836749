/** A text cut where its first statement ends: what is read first, and what qualifies it. */
type Told = { readonly lead: string; readonly rest: string }

/** What still reads as a heading on a phone. */
const leadLengthMax = 110

// A point ends a statement unless an abbreviation stands before it; a colon ends only a long one.
const statementEnd = /(?:(?<!(?:^|[\s(])\p{L}{1,2})\.|;|\s[-–—]|(?<=^.{40,}):)\s+/gu

/** Where a statement too long for a heading may pause: at a comma, or before a bracket. */
const pause = /(?<=^.{40,})(?:,\s+|\s+(?=\())/gu

const count = (text: string, mark: string): number => text.split(mark).length

/** The cuts of a text at a pattern; brackets are never torn apart. */
const cutsAt = (text: string, pattern: RegExp): readonly Told[] =>
  [...text.matchAll(pattern)].flatMap(({ 0: mark, index }) => {
    const lead = text.slice(0, index)
    if (count(lead, '(') !== count(lead, ')')) return []
    const rest = text.slice(index + mark.length)
    return [{ lead, rest: rest.charAt(0).toUpperCase() + rest.slice(1) }]
  })

/** Both parts together say all of the text. */
export function toldOf(text: string): Told {
  const [statement = { lead: text, rest: '' }] = cutsAt(text, statementEnd)
  if (statement.lead.length <= leadLengthMax) return statement
  const pauses = cutsAt(text, pause).filter(({ lead }) => lead.length <= leadLengthMax)
  return pauses.at(-1) ?? statement
}
