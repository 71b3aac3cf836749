import { campuses } from '../demonstration/campuses.ts'
import { counselors } from '../demonstration/counselors.ts'
import { staff } from '../demonstration/staff.ts'

/** What bears the word is made up: everybody of the demonstration is called so, and so are its campuses. */
export const isMadeUp = (name: string): boolean => /\bcontoh\b/i.test(name)

/** By what the demonstration is known, whatever it has been renamed to. */
export type Demonstration = {
  readonly counselors: ReadonlySet<string>
  /** Campuses that do not exist; the candidates beside them do. */
  readonly campuses: ReadonlySet<string>
  readonly staff: ReadonlySet<string>
}

export const demonstration: Demonstration = {
  counselors: new Set(counselors.map(({ id }) => id)),
  campuses: new Set(campuses.filter(({ name }) => isMadeUp(name)).map(({ slug }) => slug)),
  staff: new Set(staff.map(({ id }) => id)),
}
