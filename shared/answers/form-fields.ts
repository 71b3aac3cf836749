import type { FieldDefinition, ListKind } from '../facts/fact.ts'

/** What nearly everybody can tell of an item; the rest of it is asked below, in detail. */
const told: Readonly<Record<string, readonly string[]>> = {
  degrees: ['level', 'status', 'field', 'awarded'],
  sittings: ['language', 'test', 'level', 'overall', 'date'],
  jobs: ['occupation', 'country', 'from', 'to', 'ongoing', 'paid'],
  stays: ['country', 'permit', 'from', 'to', 'ongoing'],
}

/** Fields of an item in the order people tell them: what nearly everybody can tell comes first. */
export const inToldOrder = (list: string, names: readonly string[]): readonly string[] => {
  const first = told[list] ?? []
  const place = (name: string) => (first.includes(name) ? first.indexOf(name) : first.length)
  return names.toSorted((a, b) => place(a) - place(b))
}

type Field = readonly [string, FieldDefinition]

/** The fields of a list in the plain form: those told first, in that order, and all the others. */
export function fieldsOnPaper(
  list: string,
  { fields }: ListKind,
): { readonly often: readonly Field[]; readonly rarely: readonly Field[] } {
  const all = Object.entries(fields)
  const first = told[list]?.filter((name) => fields[name] !== undefined)
  if (first === undefined) return { often: all, rarely: [] }
  return {
    often: first.flatMap((name) => all.filter(([one]) => one === name)),
    rarely: all.filter(([name]) => !first.includes(name)),
  }
}
