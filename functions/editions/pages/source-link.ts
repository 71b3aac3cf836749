import type { Source } from '../../../shared/catalogue/programme.ts'
import { html, type Markup } from '../../../shared/result/markup.ts'
import type { Language } from '../../http/language.ts'
import { rulesWords } from './words.ts'

/** Of a page that only explains: where the authority itself says so. */
export const officialLink = ({ official }: Source, language: Language): Markup =>
  official === undefined
    ? html``
    : html` <a class="small" href="${official}" rel="noreferrer">${rulesWords[language].official}</a>`

/** The page that was read, who published it, and the authority's own where that is another. */
export const sourceLink = (source: Source | undefined, key: string, language: Language): Markup =>
  source === undefined
    ? html`${key}`
    : html`<a href="${source.url}" rel="noreferrer">${source.title}</a> <span class="small">${source.publisher}</span>${officialLink(source, language)}`
