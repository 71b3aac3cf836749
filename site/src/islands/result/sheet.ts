import type { ProgrammeReport } from '../../../../shared/assessment/assess.ts'
import { cite } from '../../../../shared/result/cite.ts'
import { grouped } from '../../../../shared/result/groups.ts'
import { type HeroParts, heroFacts } from '../../../../shared/result/hero.ts'
import { html, type Markup } from '../../../../shared/result/markup.ts'
import { dayWords, type Speech } from '../../../../shared/result/numbers.ts'
import type { Shelf } from '../../../../shared/result/shelf.ts'
import { stepName } from '../../../../shared/result/step-name.ts'
import { shortWords, standingWords } from '../../../../shared/result/summary.ts'

type SheetParts = {
  readonly programmes: readonly ProgrammeReport[]
  readonly shelf: Shelf
  readonly speech: Speech
  readonly digest: string
  readonly day: string
  readonly hero?: HeroParts | undefined
  /** What the student told us, once it can be said in words. */
  readonly told?: Markup | undefined
}

const requirements = ({ door, words, speech }: HeroParts): Markup => {
  if (words === undefined) return html``
  const { verdicts, settledBy, settlers, sheet } = speech.words
  const lines = door.programme.requirements
    .filter((one) => one.phase === 'apply' && one.kind === 'must' && !one.duty)
    .flatMap((one) => {
      const wording = words.requirements.find(({ id }) => id === one.id)
      if (wording === undefined) return []
      const { source, unconfirmed, title } = wording
      return html`<tr><td><strong>${verdicts[one.verdict]}</strong></td>
        <td>${title} (${settledBy(settlers[one.settledBy])})
          ${cite([source], words.sources, speech, unconfirmed)}</td></tr>`
    })
  return html`<h3>${sheet.requirements}</h3><table class="sheet-requirements"><tbody>${lines}</tbody></table>`
}

const steps = ({ door, shelf, speech }: HeroParts): Markup => {
  const { outlook } = door.programme
  const plan = outlook.kind === 'reachable' ? outlook.plan : undefined
  if (plan === undefined) return html``
  return html`<h3>${speech.words.opened.steps}</h3><ol>${plan.steps.map(
    ({ id }) => html`<li>${stepName(id, shelf.moves, speech)}</li>`,
  )}</ol>`
}

const overview = ({ programmes, shelf, speech }: SheetParts): Markup => {
  const { words } = speech
  const named = (one: ProgrammeReport): Markup => {
    const said = shortWords(one, speech, shelf)
    return html`<li>${shelf.programmes[one.id]?.name ?? one.id}${said ? ` (${said})` : ''}</li>`
  }
  return html`<h3>${words.sheet.landscape}</h3>${grouped(programmes, undefined, shelf).map(
    ({ group, programmes: some }) => html`<p><strong>${words.groups[group].name}</strong>,
      ${words.count(some.length, programmes.length)}</p><ul class="sheet-list">${some.map(named)}</ul>`,
  )}`
}

/** The part of the printed sheet that is about this student; warnings and numbers stand beside it. */
export const sheetBody = (parts: SheetParts): Markup => {
  const { speech, shelf, hero, digest, day, programmes, told } = parts
  const { words, language } = speech
  const name = hero && shelf.programmes[hero.door.programme.id]?.name
  return html`<p>${words.judged(dayWords(day, language), programmes.length)} ${words.sheet.edition(digest.slice(0, 12))}.</p>
    ${hero ? html`<h3>${name}</h3><p><strong>${standingWords(hero.door.programme, speech, shelf)}</strong></p>${heroFacts(hero)}${steps(hero)}${requirements(hero)}` : ''}
    ${told ?? ''}${overview(parts)}`
}
