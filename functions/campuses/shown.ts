import type { Offering } from '../../shared/booking/roster.ts'
import type { Campus, CampusEntry } from '../../shared/campus/campus.ts'
import type { Language } from '../http/language.ts'
import type { OriginNotRegistered } from '../ports.ts'
import type { Chosen } from './chosen.ts'

/** What the page for campus partners is made of. */
export type Shown = {
  readonly list: readonly CampusEntry[]
  readonly services: readonly Offering[]
  readonly campus: Campus | undefined
  readonly chosen: Chosen
  /** Where Rantau itself answers. */
  readonly rantau: string
  readonly language: Language
  /** Whether an address can be registered here. */
  readonly canRegister: boolean
  readonly refusal?: OriginNotRegistered | undefined
}

/** Where it stands. */
export const widgetPath = (language: Language): string =>
  ({ id: '/kampus/widget', en: '/en/campus/widget' })[language]
