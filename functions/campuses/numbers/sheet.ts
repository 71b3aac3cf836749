import { csv } from '../../../shared/campus/csv.ts'
import type { CountryTold, Landscape, Numbers, Stretch } from '../../../shared/campus/numbers.ts'
import { lastDayOf } from '../../../shared/campus/week.ts'
import type { Language } from '../../http/language.ts'
import { countryName, lackingName } from './names.ts'
import { type Measure, numbersWords } from './words.ts'

// The same numbers as a table to take along: a line for each, with what it means.

type Line = {
  readonly measure: Measure
  readonly stretch: Stretch
  readonly detail?: string
  readonly group?: string
  /** A number, or in words why there is none; never a zero for too few. */
  readonly people: string
}

type Group = 'now' | 'steps' | 'none' | 'open' | 'later'

/** Both sides of who booked, in the same file. */
const attendanceLines = (told: Numbers['attendance'], language: Language): readonly Line[] =>
  told.flatMap((stretch) =>
    (
      [
        ['came', stretch.attended],
        ['notCame', stretch.others],
      ] as const
    ).map(([group, people]) => ({
      measure: 'attended' as const,
      stretch,
      group: numbersWords[language][group],
      people: `${people}`,
    })),
  )

/** Each group that is told of a country, with its number or the words in its place. */
function groupsOf(told: CountryTold, language: Language): readonly (readonly [Group, string])[] {
  const { few, most } = numbersWords[language]
  const parts: Readonly<Partial<Record<Group, number | string>>> = {
    few: { open: few, none: most },
    most: { open: most, none: few },
    joined: told.kind === 'joined' ? { open: told.open, none: told.none } : {},
    ready: told.kind === 'ready' ? { now: told.now, later: told.later } : {},
    split: told.kind === 'split' ? { now: told.now, steps: told.steps, none: told.none } : {},
  }[told.kind]
  return Object.entries(parts).map(([group, people]) => [group as Group, `${people}`] as const)
}

const wayLines = (stretch: Landscape, language: Language): readonly Line[] =>
  stretch.countries.flatMap(({ country, told }) =>
    groupsOf(told, language).map(([group, people]) => ({
      measure: 'ways' as const,
      stretch,
      detail: countryName(country, language),
      group: numbersWords[language][group],
      people,
    })),
  )

const missingLines = (stretch: Landscape, language: Language): readonly Line[] => {
  const { missing } = stretch
  const lines: readonly (readonly [string, string])[] =
    missing.kind === 'named'
      ? missing.of.map((name) => [name, numbersWords[language].named] as const)
      : missing.of.map(([name, people]) => [name, `${people}`] as const)
  return lines.map(([name, people]) => ({
    measure: 'missing' as const,
    stretch,
    detail: lackingName(name, language),
    people,
  }))
}

const stretchLines = (measure: Measure, stretches: readonly Stretch[]): readonly Line[] =>
  stretches.map((stretch) => ({ measure, stretch, people: `${stretch.people}` }))

const linesOf = (
  { assessed, periods, booked, attendance }: Numbers,
  language: Language,
): readonly Line[] => [
  ...stretchLines('assessed', assessed),
  ...stretchLines('booked', booked),
  ...attendanceLines(attendance, language),
  ...periods.flatMap((stretch) => wayLines(stretch, language)),
  ...periods.flatMap((stretch) => missingLines(stretch, language)),
]

/** All that is told to a campus, as CSV. */
export function sheetOf(numbers: Numbers, language: Language): string {
  const { names, definitions, sheet } = numbersWords[language]
  return csv([
    sheet.columns,
    ...linesOf(numbers, language).map(({ measure, stretch, detail = '', group = '', people }) => [
      names[measure],
      stretch.first,
      lastDayOf(stretch.last),
      detail,
      group,
      people,
      definitions[measure],
    ]),
  ])
}
