import type { Requirement, Route } from './programme.ts'

/** A duty of leaving Indonesia lawfully: a requirement that every programme of these routes has. */
export type Duty = Requirement & {
  readonly routes: readonly Route[]
  /** The nation leaves the content to the province: its layer must write a rule of its own. */
  readonly mustSpecify?: true | undefined
}

/** What a province writes differently, by duty id. What it leaves out stays national. */
export type ProvinceLayer = {
  readonly province: string
  /** The country whose duties it changes, ISO 3166. */
  readonly of: string
  readonly replaces: Readonly<Record<string, Partial<Omit<Duty, 'id' | 'mustSpecify'>>>>
}
