import type { FactKind, ScalarKind } from '../../../../shared/facts/fact.ts'

// The plain form on the page holds the words of every question; they are read from there, so that
// they travel once, and the same page works with script and without.

export type Options = ReadonlyMap<string, string>

/** The words of one field of an item. */
export type AskedField = {
  readonly of: ScalarKind
  readonly label: string
  readonly options: Options
}

/** One question with its words in the language of the page. */
export type Asked = {
  readonly id: string
  readonly of: FactKind
  readonly ask: string
  readonly why: string
  readonly hint: string
  readonly label: string
  /** What a figure counts; empty where it counts nothing. */
  readonly unit: string
  /** Something one has or has not, which may be ticked in a list with others. */
  readonly paper?: boolean
  readonly options: Options
  readonly fields: ReadonlyMap<string, AskedField>
}

const textOf = (part: Element | null): string => part?.textContent?.trim() ?? ''

/** What a form sends for "not answered", "I don't know" and "rather not say" is no option. */
const isSilence = (value: string): boolean => ['', '?', '-'].includes(value)

function optionsNamed(part: Element, name: string): Options {
  const listed = [...part.querySelectorAll<HTMLOptionElement>(`select[name="${name}"] option`)].map(
    (one) => [one.value, textOf(one)] as const,
  )
  const ticked = [...part.querySelectorAll<HTMLInputElement>(`label > input[name="${name}"]`)].map(
    (one) => [one.value, textOf(one.closest('label'))] as const,
  )
  return new Map([...listed, ...ticked].filter(([value]) => !isSilence(value)))
}

/** A certificate is never one of knowing nothing. */
const certified = (id: string, options: Options): Options =>
  id === 'sittings' ? new Map([...options].filter(([value]) => value !== 'none')) : options

function fieldsIn(part: Element, id: string, of: FactKind): Asked['fields'] {
  if (of.kind !== 'list') return new Map()
  const labels = JSON.parse((part as HTMLElement).dataset.fields ?? '{}')
  return new Map(
    Object.entries(of.fields).map(([name, field]) => [
      name,
      {
        of: field.of,
        label: labels[name] ?? name,
        options: certified(id, optionsNamed(part, `${id}.1.${name}`)),
      },
    ]),
  )
}

function askedIn(part: HTMLElement): Asked {
  const { fact: id = '', of: kind = '{}', label = '', unit = '' } = part.dataset
  const of = JSON.parse(kind) as FactKind
  return {
    id,
    of,
    ask: textOf(part.querySelector('legend')),
    why: textOf(part.querySelector('[data-why]')),
    hint: textOf(part.querySelector('[data-hint]')),
    label,
    unit,
    paper: part.dataset.paper !== undefined,
    options: optionsNamed(part, id),
    fields: fieldsIn(part, id, of),
  }
}

/** Every question the page holds, by the id of its fact. */
export function askedOn(page: ParentNode): ReadonlyMap<string, Asked> {
  const parts = [
    ...page.querySelectorAll<HTMLElement>('[data-fact]'),
    ...[...page.querySelectorAll('template')].flatMap((one) => [
      ...one.content.querySelectorAll<HTMLElement>('[data-fact]'),
    ]),
  ]
  return new Map(parts.map((part) => askedIn(part)).map((one) => [one.id, one]))
}

/** The fact a path belongs to: `sittings.1.date` is about `sittings`. */
export function factAt(asked: ReadonlyMap<string, Asked>, path: string): Asked | undefined {
  const dotted = path.split('.')
  for (let length = dotted.length; length > 0; length--) {
    const found = asked.get(dotted.slice(0, length).join('.'))
    if (found !== undefined) return found
  }
  return undefined
}
