import type { Offering } from '../../shared/booking/roster.ts'
import type { Campus, CampusEntry } from '../../shared/campus/campus.ts'
import { html, type Markup } from '../../shared/result/markup.ts'
import type { Language } from '../http/language.ts'
import { asked, type Chosen } from './chosen.ts'

/** What the page for campus partners is made of. */
export type Shown = {
  readonly list: readonly CampusEntry[]
  readonly services: readonly Offering[]
  readonly campus: Campus | undefined
  readonly chosen: Chosen
  /** Where Rantau itself answers. */
  readonly rantau: string
  readonly language: Language
}

/** Where it stands. */
export const widgetPath = (language: Language): string =>
  ({ id: '/kampus/widget', en: '/en/campus/widget' })[language]

/** The page again, with what was chosen. */
export const widgetAddress = (language: Language, chosen: Chosen, anew?: Partial<Chosen>): string =>
  `${widgetPath(language)}?${new URLSearchParams(asked(chosen, anew).map(([a, b]) => [a, b]))}`

/** What was chosen and stands in no field of a form, so that it is not lost with it. */
export const carried = (
  chosen: Partial<Chosen>,
  ...without: readonly (keyof Chosen)[]
): readonly Markup[] =>
  asked(chosen)
    .filter(([name]) => !without.some((one) => one === name))
    .map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`)
