import type { Item } from '../../../../shared/facts/answer.ts'
import { itemsOf } from './amend.ts'
import { itemIn } from './answer-words.ts'
import type { Asked } from './asked.ts'
import { linesOf } from './conflicts.ts'
import { radio } from './control.ts'
import type { Desk, Screen } from './desk.ts'
import { type Child, h } from './dom.ts'
import { form } from './form.ts'
import { foot, heading, linkTo, resultPath, sendButton } from './frame.ts'
import { openPaths, ticksShown, withTicks } from './journey.ts'
import type { Judgement } from './judgement.ts'
import { say } from './page-words.ts'
import { papersScreen } from './papers-screen.ts'

const lead = (text: string): HTMLElement => h('p', { class: 'lead' }, text)

const resultLink = (desk: Desk, text: string): HTMLElement =>
  h('a', { class: 'button', href: resultPath(desk) }, text)

const goOn = (desk: Desk, text: string, look = 'button'): HTMLElement =>
  h('button', { class: look, type: 'button', onclick: () => desk.save(desk.standing.facts) }, text)

const forgetButton = ({ words, forget }: Desk): HTMLElement =>
  h(
    'button',
    { class: 'button button-quiet', type: 'button', onclick: forget },
    words.journey.forget,
  )

const boldCount = (text: string, count: number): Child => {
  const [before = '', after = ''] = text.split('{count}')
  return [before, h('strong', {}, String(count)), after]
}

/**
 * The lines of the first result, counted as the result page does: what steps or answers open is one
 * line, for only a plan tells which. What counts nothing is not said.
 */
function counted({ counts }: Judgement, { words }: Desk): readonly HTMLElement[] {
  const { first } = words.journey
  const { now = 0, chance = 0, steps = 0, ask = 0, later = 0 } = counts
  const lines = [
    [first.now, now],
    [first.chance, chance],
    [first.open, steps + ask],
    [first.others, later],
  ] as const
  return lines.flatMap(([text, many]) => (many === 0 ? [] : [h('li', {}, boldCount(text, many))]))
}

function firstScreen(desk: Desk): Screen {
  const { words, judgement } = desk
  const { first, loading } = words.journey
  const told: Child =
    judgement === undefined
      ? lead(loading)
      : [
          lead(say(first.lead, { count: judgement.programmes })),
          h('ul', { class: 'ticks' }, counted(judgement, desk)),
        ]
  return {
    title: first.title,
    parts: [
      heading(first.title),
      told,
      h(
        'div',
        { class: 'actions' },
        resultLink(desk, first.see),
        goOn(desk, first.sharpen, 'button button-quiet'),
      ),
      foot(desk),
    ],
  }
}

function simpleScreen(desk: Desk): Screen {
  const { simple, continue: next } = desk.words.journey
  const { facts } = desk.standing
  const shown = ticksShown(desk.standing)
  const rows = shown.map(({ id, holds }) =>
    radio('tick', id, simple.ticks[id], holds(facts), 'checkbox'),
  )
  return {
    title: simple.title,
    parts: [
      heading(simple.title),
      lead(simple.lead),
      form(
        ({ fields }) => desk.save(withTicks(facts, shown, fields.get('tick') ?? [])),
        h('div', { class: 'choices' }, rows),
        sendButton(next),
      ),
      foot(desk),
    ],
  }
}

const changeLink = (what: string, place: Parameters<typeof linkTo>[0], { words }: Desk) => {
  const link = linkTo(place, words.journey.change, '')
  link.setAttribute('aria-label', say(words.journey.check.changeWhat, { what }))
  return link
}

function itemLines(about: Asked, items: readonly Item[], desk: Desk): Child {
  return items.map((item) =>
    h(
      'dd',
      {},
      h('span', {}, itemIn(about, item, desk.words)),
      changeLink(
        itemIn(about, item, desk.words),
        { kind: 'item', list: about.id, item: item.id, back: 'check' },
        desk,
      ),
    ),
  )
}

function answerRow(about: Asked, desk: Desk): HTMLElement {
  const { standing, words, inactive } = desk
  const items = about.id === 'skills' ? [] : itemsOf(standing.facts, about.id)
  return h(
    'div',
    { class: inactive.has(about.id) ? 'answer idle' : 'answer' },
    h('dt', {}, about.label),
    items.length > 0
      ? itemLines(about, items, desk)
      : h(
          'dd',
          {},
          h('span', {}, linesOf(about.id, desk).join('; ')),
          changeLink(about.label, { kind: 'question', path: about.id, back: 'check' }, desk),
        ),
    items.length > 0 &&
      h(
        'dd',
        {},
        h('span', {}),
        linkTo(
          { kind: 'item', list: about.id, item: 'new', back: 'check' },
          words.journey.list.more,
          '',
        ),
      ),
    inactive.has(about.id) && h('dd', { class: 'small' }, words.journey.check.inactive),
  )
}

function checkScreen(desk: Desk): Screen {
  const { standing, words, asked } = desk
  const { check, toResult } = words.journey
  const answered = [...asked.values()].filter(({ id }) => standing.facts[id] !== undefined)
  const rows = answered.map((about) => answerRow(about, desk))
  const open = standing.questions === undefined || openPaths(standing).length > 0
  return {
    title: check.title,
    parts: [
      heading(check.title),
      lead(answered.length === 0 ? check.empty : check.lead),
      rows.length > 0 && h('dl', { class: 'answers-given' }, rows),
      h(
        'div',
        { class: 'actions' },
        answered.length > 0 && resultLink(desk, toResult),
        open && goOn(desk, check.goOn, 'button button-quiet'),
        answered.length > 0 && forgetButton(desk),
      ),
    ],
  }
}

/** Programmes that only they ask more for, each a tap away: nothing is hidden, nothing is forced. */
function waitingDoors({ judgement, words }: Desk): Child {
  const { done } = words.journey
  const waiting = judgement?.waiting ?? []
  if (waiting.length === 0) return undefined
  const rows = waiting.map(({ programme, questions }) =>
    h(
      'li',
      {},
      linkTo({ kind: 'start', opened: programme }, words.programmes[programme] ?? programme, ''),
      h(
        'span',
        { class: 'small' },
        questions === 1 ? done.one : say(done.some, { count: questions }),
      ),
    ),
  )
  return h(
    'section',
    { class: 'waiting' },
    h('h2', {}, done.waiting),
    h('p', {}, done.waitingLead),
    h('ul', {}, rows),
  )
}

function doneScreen(desk: Desk): Screen {
  const { done, toResult, toCheck } = desk.words.journey
  const inside = desk.place.opened !== undefined
  const title = inside ? done.openedTitle : done.title
  return {
    title,
    parts: [
      heading(title),
      lead(inside ? done.opened : done.text),
      h(
        'div',
        { class: 'actions' },
        resultLink(desk, toResult),
        linkTo({ kind: 'check' }, toCheck),
      ),
      !inside && waitingDoors(desk),
    ],
  }
}

function goneScreen(desk: Desk): Screen {
  const { gone } = desk.words.journey
  return {
    title: gone.title,
    parts: [
      heading(gone.title),
      lead(gone.text),
      h('div', { class: 'actions' }, goOn(desk, gone.again)),
    ],
  }
}

function welcomeScreen(desk: Desk): Screen {
  const { welcome, toResult, toCheck } = desk.words.journey
  const count = Object.keys(desk.standing.facts).length
  return {
    title: welcome.title,
    parts: [
      heading(welcome.title),
      lead(say(welcome.text, { count })),
      h(
        'div',
        { class: 'actions' },
        goOn(desk, welcome.goOn),
        h('a', { class: 'button button-quiet', href: desk.words.paths.result }, toResult),
        linkTo({ kind: 'check' }, toCheck),
      ),
      h('p', { class: 'small' }, welcome.mine),
      forgetButton(desk),
    ],
  }
}

/** The screens that are no question. */
export const stopScreens = {
  start: welcomeScreen,
  first: firstScreen,
  simple: simpleScreen,
  papers: papersScreen,
  check: checkScreen,
  done: doneScreen,
  gone: goneScreen,
} as const
