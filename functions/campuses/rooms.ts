import { html, type Markup } from '../../shared/result/markup.ts'
import type { Language } from '../http/language.ts'
import { staffPath } from '../http/staff-page.ts'
import { staffWords } from '../http/staff-words.ts'
import { machineWords } from './machines/words.ts'
import { originsWords } from './staff-words.ts'

// The rooms of a campus partner, and the way between them.

export type Room = 'numbers' | 'origins' | 'keys' | 'webhooks'

const namesOf = (language: Language): Readonly<Record<Room, string>> => ({
  numbers: staffWords[language].sections.campus,
  origins: originsWords[language].title,
  keys: machineWords[language].keys.title,
  webhooks: machineWords[language].webhooks.title,
})

const pathOf = (room: Room, language: Language): string =>
  staffPath(language, room === 'numbers' ? '/campus' : `/campus/${room}`)

/** Links to all of them, the one that is open marked. */
export function campusRooms(here: Room, language: Language): Markup {
  const names = Object.entries(namesOf(language)) as [Room, string][]
  return html`<nav class="tabs" aria-label="${machineWords[language].rooms}">${names.map(
    ([room, name]) =>
      html`<a href="${pathOf(room, language)}"${room === here ? html` aria-current="page"` : ''}>${name}</a>`,
  )}</nav>`
}
