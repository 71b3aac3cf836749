import { clockText, zoneText } from '../../shared/booking/when.ts'
import { lastDayOf } from '../../shared/campus/week.ts'
import { codeOf } from '../../shared/casework/code.ts'
import { html, type Markup } from '../../shared/result/markup.ts'
import { dayWords } from '../../shared/result/numbers.ts'
import type { StaffMember } from '../../shared/staff/staff.ts'
import type { Language } from '../http/language.ts'
import { staffPath } from '../http/staff-page.ts'
import { panel } from '../http/staff-parts.ts'
import { roleWords } from '../http/staff-roles.ts'
import { countedMax, type Waiting } from './waiting.ts'
import { signinWords } from './words.ts'

// Where the staff's work begins: what waits today, each line leading to it, and what each may do.

type Here = { readonly language: Language; readonly now: number }

const officeZone = 'Asia/Makassar'

const paths: Readonly<Record<Waiting['kind'], string>> = {
  urgent: '/queue',
  leaving: '/queue',
  talks: '/requests',
  held: '/queue#record',
  due: '/queue#due',
  day: '/days',
  mine: '/queue?claim=mine',
  unclaimed: '/queue?claim=unclaimed',
  reviews: '/queue#reviews',
  proposals: '/rules/proposals',
  undone: '/rules/editions',
  rejudged: '/rules',
  numbers: '/campus',
}

type Said = { readonly figure: string; readonly text: string }

const counted = (count: number): string => (count >= countedMax ? `${countedMax}+` : `${count}`)

function said(one: Waiting, { language }: Here): Said {
  const words = signinWords[language].waiting
  switch (one.kind) {
    case 'talks': {
      const clock =
        one.next === undefined
          ? undefined
          : `${clockText(one.next, officeZone, language)} ${zoneText(officeZone)}`
      return { figure: counted(one.count), text: words.talks(clock) }
    }
    case 'held':
    case 'due': {
      const { count, mine, first } = one
      return { figure: counted(count), text: words[one.kind](mine, first && codeOf(first.case)) }
    }
    case 'day': {
      const figure = clockText(one.begins, officeZone, language)
      return { figure, text: words.day(one.title, one.mine) }
    }
    case 'undone':
      return { figure: '!', text: words.undone(one.by) }
    case 'rejudged':
      return { figure: `${one.changed}`, text: words.rejudged(one.partsDone, one.parts) }
    case 'numbers':
      return one.until === undefined
        ? { figure: '–', text: words.noNumbers }
        : { figure: '✓', text: words.numbers(dayWords(lastDayOf(one.until), language)) }
    default:
      return { figure: counted(one.count), text: words[one.kind] }
  }
}

const pressing: ReadonlySet<Waiting['kind']> = new Set([
  'urgent',
  'leaving',
  'reviews',
  'held',
  'due',
  'proposals',
])

/** Leads to the list it counts; to the very case or day, where it is about one. */
function pathOf(one: Waiting): string {
  if (one.kind === 'day') return `/days/${one.id}`
  const only =
    (one.kind === 'held' || one.kind === 'due') && one.count === 1 ? one.first : undefined
  return only === undefined
    ? paths[one.kind]
    : `/cases/${only.case}#${one.kind === 'held' ? 'bookings' : 'next'}`
}

const isPressing = (one: Waiting): boolean =>
  one.kind === 'undone' || (pressing.has(one.kind) && 'count' in one && one.count > 0)

const line = (one: Waiting, here: Here): Markup => {
  const { figure, text } = said(one, here)
  return html`<li${isPressing(one) ? html` class="first"` : ''}><a href="${staffPath(here.language, pathOf(one))}"><strong class="figure">${figure}</strong> <span>${text}</span></a></li>`
}

/** What waits for somebody today, and what they can do here by their roles. */
export function home(member: StaffMember, waiting: readonly Waiting[], here: Here): Markup {
  const { language } = here
  const words = signinWords[language]
  const { roles, may: can } = roleWords[language]
  const origins = member.roles.includes('campus')
    ? html`<p><a href="${staffPath(language, '/campus/origins')}">${words.origins}</a></p>`
    : ''
  const first = waiting.toSorted((a, b) => Number(isPressing(b)) - Number(isPressing(a)))
  const today = html`<ul class="today">${first.map((one) => line(one, here))}</ul>${origins}`
  const may = html`<dl class="defined">${member.roles.map(
    (role) => html`<div><dt>${roles[role]}</dt><dd>${can[role]}</dd></div>`,
  )}</dl>`
  return html`<h1>${words.home(member.name)}</h1>${panel('today', words.today, today)}${panel('roles', words.homeLead, may)}`
}
