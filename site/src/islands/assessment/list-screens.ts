import type { Item, ScalarAnswer } from '../../../../shared/facts/answer.ts'
import { entryOf } from '../../../../shared/facts/entry.ts'
import { itemsOf, newItemId, withItem, withoutItem } from './amend.ts'
import { itemIn } from './answer-words.ts'
import type { Asked } from './asked.ts'
import { control } from './controls.ts'
import type { Desk, Screen } from './desk.ts'
import { type Child, h } from './dom.ts'
import { form, refuse, type Sent } from './form.ts'
import { answerButton, foot, head, linkTo, sendButton, silences } from './frame.ts'
import { fieldsHeld, fieldsImplied, fieldsShown } from './item-shape.ts'
import { narrowTests } from './narrow-tests.ts'
import { newItem } from './place.ts'
import { impossibleScores } from './score-limits.ts'

type ListWords = { readonly none?: string; readonly add?: string; readonly item?: string }

const wordsFor = (asked: Asked, { words }: Desk): Required<ListWords> => {
  const { list, sittings, jobs, stays } = words.journey
  const own: Readonly<Record<string, ListWords>> = { sittings, jobs, stays }
  return { ...list, item: asked.label, ...own[asked.id] }
}

/** The row an item is written in: a form holds one item at a time. */
const row = (asked: Asked): string => `${asked.id}.1`

/** The first screen of a list nobody answered: none, or the first item. */
function gateScreen(asked: Asked, desk: Desk): Screen {
  const { id, ask: title, why, hint } = asked
  const { none, add } = wordsFor(asked, desk)
  const take = ({ fields }: Sent) => {
    const entry = entryOf(fields, id, asked.of, {
      language: desk.words.language,
      today: desk.today,
    })
    if (entry.kind === 'answer') desk.answer(id, id, entry.answer)
  }
  const to = { ...desk.place, kind: 'item', list: id, item: newItem } as const
  return {
    title,
    parts: [
      head(desk, { fact: id, title, why, hint }),
      form(
        take,
        h('div', { class: 'taps' }, linkTo(to, add, 'tap'), answerButton(id, 'none', none, 'tap')),
        silences(desk, id),
      ),
      foot(desk),
    ],
  }
}

function itemCard(asked: Asked, item: Item, desk: Desk): HTMLElement {
  const { change, remove } = desk.words.journey
  const { changeWhat, removeWhat } = desk.words.journey.check
  const what = itemIn(asked, item, desk.words)
  const takeAway = () => desk.save(withoutItem(desk.standing.facts, asked.id, item.id), desk.place)
  const changing = linkTo(
    { ...desk.place, kind: 'item', list: asked.id, item: item.id },
    change,
    '',
  )
  changing.setAttribute('aria-label', changeWhat.replace('{what}', what))
  return h(
    'li',
    { class: 'card' },
    h('p', {}, what),
    h(
      'p',
      { class: 'at-hand-links' },
      changing,
      h(
        'button',
        {
          type: 'button',
          class: 'link',
          'aria-label': removeWhat.replace('{what}', what),
          onclick: takeAway,
        },
        remove,
      ),
    ),
  )
}

/** What a list holds so far. */
function itemsScreen(asked: Asked, items: readonly Item[], desk: Desk): Screen {
  const { id, ask: title, why } = asked
  const { journey } = desk.words
  const to = { ...desk.place, kind: 'item', list: id, item: newItem } as const
  return {
    title,
    parts: [
      head(desk, { fact: id, title, why }),
      h(
        'ul',
        { class: 'cards' },
        items.map((item) => itemCard(asked, item, desk)),
      ),
      h(
        'div',
        { class: 'actions' },
        h(
          'button',
          { class: 'button', type: 'button', onclick: () => desk.save(desk.standing.facts) },
          journey.continue,
        ),
        asked.of.kind === 'list' && items.length < asked.of.limit && linkTo(to, journey.list.more),
      ),
      foot(desk),
    ],
  }
}

/** Every language with its level on one page; what is left blank is not spoken. */
function skillsScreen(asked: Asked, desk: Desk): Screen {
  const { id, ask: title, why, fields } = asked
  const { words, standing, today } = desk
  const level = fields.get('level')
  const spoken = fields.get('language')?.options ?? new Map<string, string>()
  const items = itemsOf(standing.facts, id)
  const rows = [...spoken].map(([language, label], at) => {
    const known = items.find((item) => (item.language as { known?: string })?.known === language)
    const name = `${id}.${at + 1}`
    const answer = known?.level as ScalarAnswer | undefined
    const options = new Map([...(level?.options ?? [])].filter(([value]) => value !== 'none'))
    const untouched = level?.options.get('none') ?? words.journey.choose
    return h(
      'div',
      { class: 'skill' },
      h('input', { type: 'hidden', name: `${name}.language`, value: language }),
      control({
        ...{ name: `${name}.level`, label, options, answer, words, untouched },
        kind: { kind: 'level', scale: 'cefr' },
      }),
    )
  })
  const take = ({ fields: sent }: Sent, made: HTMLFormElement) => {
    const told = new Map(
      [...sent].filter(
        ([name]) => !/\.\d+\./.test(name) || sent.get(name.replace(/[a-z]+$/, 'level'))?.[0] !== '',
      ),
    )
    const entry = entryOf(told, id, asked.of, { language: words.language, today })
    if (entry.kind === 'answer') desk.answer(id, id, entry.answer)
    else
      refuse(made, entry.kind === 'empty' ? [{ kind: 'empty', path: id }] : entry.problems, words)
  }
  return {
    title,
    parts: [
      head(desk, { fact: id, title, why, hint: words.journey.skills.hint }),
      form(
        take,
        rows,
        sendButton(words.journey.continue),
        h(
          'div',
          { class: 'silences' },
          answerButton(id, 'none', words.journey.skills.none, 'silence'),
        ),
        silences(desk, id),
      ),
      foot(desk),
    ],
  }
}

const chosenIn = (made: HTMLElement, asked: Asked): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...asked.fields.keys()].flatMap((name) => {
      const at = `${row(asked)}.${name}`
      const radio = made.querySelector<HTMLInputElement>(`input[name="${at}"]:checked`)
      const select = made.querySelector<HTMLSelectElement>(`select[name="${at}"]`)
      const value = (radio ?? select)?.value
      return value ? [[name, value]] : []
    }),
  )

function nameAward(made: HTMLElement, asked: Asked, status: string | undefined, desk: Desk): void {
  const { awardedStudying, awardedCompleted, awardedStopped } = desk.words.journey.degrees
  const legend = made.querySelector(`[data-name="${row(asked)}.awarded"] legend`)
  const named: Readonly<Record<string, string>> = {
    studying: awardedStudying,
    completed: awardedCompleted,
    stopped: awardedStopped,
  }
  const text = named[status ?? '']
  if (legend !== null && text !== undefined) legend.textContent = text
}

/** Shows the fields that matter for what is chosen; a hidden field is not sent. */
function reshape(made: HTMLElement, asked: Asked, desk: Desk): void {
  if (asked.id === 'sittings')
    narrowTests(
      made,
      `${row(asked)}.test`,
      asked.fields.get('test')?.options,
      chosenIn(made, asked).language,
    )
  const chosen = chosenIn(made, asked)
  if (asked.id === 'degrees') nameAward(made, asked, chosen.status, desk)
  const shown = fieldsShown(asked.id, [...asked.fields.keys()], chosen)
  for (const part of made.querySelectorAll<HTMLElement>('[data-field]')) {
    const on = shown.includes(part.dataset.field ?? '')
    part.hidden = !on
    for (const input of part.querySelectorAll<HTMLInputElement>('input, select'))
      input.disabled = !on
  }
}

function itemFields(asked: Asked, item: Item | undefined, desk: Desk): readonly Child[] {
  const { words } = desk
  return fieldsHeld(asked.id, [...asked.fields.keys()]).flatMap((name) => {
    const field = asked.fields.get(name)
    if (field === undefined) return []
    const { of: kind, label, options } = field
    const answer = item?.[name] as ScalarAnswer | undefined
    const made = control({ name: `${row(asked)}.${name}`, kind, label, options, answer, words })
    return [h('div', { 'data-field': name }, made)]
  })
}

/** The item as it is now told: what the form does not hold stays as it was. */
function toldItem(asked: Asked, before: Item | undefined, told: Item, id: string): Item {
  const held = fieldsHeld(asked.id, [...asked.fields.keys()])
  const stays = Object.entries(before ?? {}).filter(([name]) => !held.includes(name))
  const values = Object.entries(told).flatMap(([name, answer]) =>
    typeof answer === 'object' ? [[name, String(answer.known)]] : [],
  )
  const implied = fieldsImplied(asked.id, Object.fromEntries(values))
  return { ...Object.fromEntries(stays), ...told, ...implied, id }
}

function takeItem(asked: Asked, before: Item | undefined, desk: Desk) {
  return ({ fields, more }: Sent, made: HTMLFormElement) => {
    const { words, today, standing } = desk
    const entry = entryOf(fields, asked.id, asked.of, { language: words.language, today })
    if (entry.kind === 'refused') return refuse(made, entry.problems, words)
    if (entry.kind === 'empty') return refuse(made, [{ kind: 'empty', path: asked.id }], words)
    if (typeof entry.answer === 'string') return desk.answer(asked.id, asked.id, entry.answer)
    const [told] = entry.answer.known as readonly Item[]
    if (told === undefined) return desk.answer(asked.id, asked.id, entry.answer)
    const impossible = impossibleScores(told, (field) => `${row(asked)}.${field}`)
    if (impossible.length > 0) return refuse(made, impossible, words)
    const id = before?.id ?? newItemId(standing.facts, asked.id)
    const facts = withItem(standing.facts, asked.id, toldItem(asked, before, told, id))
    desk.save(
      facts,
      more ? { ...desk.place, kind: 'item', list: asked.id, item: newItem } : undefined,
    )
  }
}

/** One item of a list: a new one, or one to change. */
export function itemScreen(list: string, id: string, desk: Desk): Screen | undefined {
  const asked = desk.asked.get(list)
  if (asked?.of.kind !== 'list') return undefined
  const items = itemsOf(desk.standing.facts, list)
  const item = items.find((one) => one.id === id)
  if (item === undefined && id !== newItem) return undefined
  const first = items.length === 0
  const { journey } = desk.words
  const isDegree = list === 'degrees'
  const title = first && isDegree ? asked.ask : wordsFor(asked, desk).item
  const made = form(
    takeItem(asked, item, desk),
    itemFields(asked, item, desk),
    sendButton(journey.continue),
    h('button', { class: 'link', type: 'submit', 'data-more': true }, journey.saveAndAdd),
    first && isDegree && silences(desk, list),
  )
  made.addEventListener('change', () => reshape(made, asked, desk))
  reshape(made, asked, desk)
  return {
    title,
    parts: [
      head(desk, {
        ...{ fact: list, title },
        why: first && isDegree ? asked.why : '',
        hint: isDegree ? journey.degrees.hint : journey.optionalParts,
      }),
      made,
      foot(desk),
    ],
  }
}

/** A whole list: its items, or how to begin. */
export function listScreen(asked: Asked, desk: Desk): Screen | undefined {
  if (asked.id === 'skills') return skillsScreen(asked, desk)
  const items = itemsOf(desk.standing.facts, asked.id)
  if (items.length > 0) return itemsScreen(asked, items, desk)
  return asked.id === 'degrees' ? itemScreen(asked.id, newItem, desk) : gateScreen(asked, desk)
}
