/** The names a result is told with: those the page brings along, or the edition words. */
export type Shelf = {
  readonly programmes: Readonly<Record<string, { readonly name: string; readonly job?: string }>>
  readonly countries: Readonly<Record<string, string>>
  readonly facts: Readonly<Record<string, string>>
  readonly moves: Readonly<Record<string, string>>
  readonly fields: Readonly<Record<string, string>>
  readonly paths: {
    readonly assessment: string
    readonly result: string
    readonly keep: string
    readonly help: string
    readonly talk: string
    readonly programme: string
  }
}

/** Where a talk about one programme is booked: the programme alone goes along, and no answer. */
export const talkAbout = (
  { paths }: { readonly paths: Pick<Shelf['paths'], 'talk'> },
  programme: string,
): string => `${paths.talk}?${new URLSearchParams({ topic: 'way', about: programme })}`

/** The fact a path belongs to: "sittings.s1.date" is about "sittings". */
const factAt = (path: string, known: (id: string) => boolean): string => {
  const dotted = path.split('.')
  for (let length = dotted.length; length > 0; length -= 1) {
    const id = dotted.slice(0, length).join('.')
    if (known(id)) return id
  }
  return path
}

/** What the paths are about, each thing once, in the words of the page. */
export const labelsOf = (
  paths: readonly string[],
  shelf: Pick<Shelf, 'facts'>,
): readonly string[] => [
  ...new Set(
    paths.map((path) => factAt(path, (id) => id in shelf.facts)).map((id) => shelf.facts[id] ?? id),
  ),
]
