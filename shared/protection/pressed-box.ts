import type { Language } from '../facts/fact.ts'
import { html, type Markup } from '../result/markup.ts'
import { callOf } from './call.ts'
import { type Contact, contacts, standingOf } from './contacts.ts'
import type { Pressed } from './pressed.ts'
import { pressedWords } from './pressed-words.ts'

// What somebody is told at once who says that they were asked for money or papers, or that they leave
// within days: before any office reads it.

/** Who is called from home, and who from abroad: only numbers that were read in a source. */
export const calledFrom = {
  home: ['kp2mi-home', 'move-id'],
  abroad: ['kemlu', 'kp2mi-abroad'],
} as const

const known = (ids: readonly string[]): readonly Contact[] =>
  contacts.filter((one) => ids.includes(one.id) && standingOf(one) === 'confirmed')

/** A tap calls or opens a chat; who is reached stands above, so that both fit on a small phone. */
const waysTo = ({ ways }: Contact, language: Language) =>
  ways
    .filter(({ kind }) => kind === 'phone' || kind === 'whatsapp')
    .map((way) => callOf(way, language))

const calls = (ids: readonly string[], language: Language): readonly Markup[] =>
  known(ids).map(
    (one) =>
      html`<p class="who">${one.name[language]}</p><ul class="calls">${waysTo(one, language).map(
        ({ href, shown, verb }) =>
          html`<li><a class="call" href="${href}" rel="noreferrer"><span>${verb}</span> <strong>${shown}</strong></a></li>`,
      )}</ul>`,
  )

/** The same in one line of a letter: what not to do, and whom to call. */
export const pressedLine = (language: Language): string =>
  pressedWords[language].inLetter(
    known(['kp2mi-home'])
      .flatMap((one) =>
        waysTo(one, language).map(({ verb, shown }) => `${one.name[language]}, ${verb} ${shown}`),
      )
      .join('; '),
  )

const asked: readonly Pressed[] = ['asked', 'asked-soon', 'asked-begun']
const leaving: readonly Pressed[] = ['asked-soon', 'soon']
const left: readonly Pressed[] = ['asked-begun', 'begun']
const home: readonly Pressed[] = ['asked', 'asked-soon', 'soon']
const everybody: readonly Pressed[] = [...home, ...left]

/** A piece of what is told, and whom it is for. */
export type PressedPart = { readonly of: readonly Pressed[]; readonly told: Markup }

type Paths = { readonly offer: string; readonly help: string }

/** All pieces, in the order in which they are read. */
export function pressedParts(language: Language, paths: Paths): readonly PressedPart[] {
  const words = pressedWords[language]
  const list = (lines: readonly string[]) =>
    html`<ul>${lines.map((one) => html`<li>${one}</li>`)}</ul>`
  const heading = (text: string) => html`<h2 tabindex="-1">${text}</h2>`
  return [
    { of: asked, told: heading(words.asked) },
    { of: ['soon'], told: heading(words.soon) },
    { of: ['begun'], told: heading(words.begun) },
    { of: asked, told: list(words.askedLines) },
    { of: ['soon'], told: list(words.soonLines) },
    {
      of: home,
      told: html`<p><strong>${words.callNow}</strong></p>${calls(calledFrom.home, language)}`,
    },
    { of: leaving, told: html`<p><strong>${words.takeAlong}</strong></p>` },
    { of: left, told: html`<p><strong>${words.abroad}</strong></p>` },
    { of: [...leaving, ...left], told: html`${calls(calledFrom.abroad, language)}` },
    {
      of: everybody,
      told: html`<p class="ways"><a href="${paths.offer}">${words.signs}</a> <a href="${paths.help}">${words.help}</a></p>`,
    },
  ]
}

/** The whole for whoever is pressed in this way; `next`: when an office reads it. */
export function pressedBox(
  pressed: Pressed,
  { language, paths, next }: { language: Language; paths: Paths; next?: string },
): Markup {
  const parts = pressedParts(language, paths).filter(({ of }) => of.includes(pressed))
  const told = parts.map((part) => part.told)
  return html`<section class="urgent pressed">${told.slice(0, -1)}${
    next === undefined ? '' : html`<p>${next}</p>`
  }${told.at(-1)}</section>`
}
