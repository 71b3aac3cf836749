// Where the student is, as it stands in the address: the name of a question and never an answer.

type Stop = 'start' | 'first' | 'simple' | 'papers' | 'check' | 'done' | 'gone'

export type Place = {
  /** To where "continue" leads back, when a single answer is changed. */
  readonly back?: 'check' | undefined
  /** The programme whose questions are asked, if it is about one. */
  readonly opened?: string | undefined
} & (
  | { readonly kind: Stop }
  | { readonly kind: 'question'; readonly path: string }
  | { readonly kind: 'item'; readonly list: string; readonly item: string }
)

/** The name an item has before it is saved. */
export const newItem = 'new'

const stops: readonly string[] = ['start', 'first', 'simple', 'papers', 'check', 'done', 'gone']
const isStop = (text: string): text is Stop => stops.includes(text)

const named = /^([\w.-]*)(?:\/([\w-]+))?(~check)?(?:@([a-z0-9-]+))?$/

/** The place an address names; anything unreadable is the start. */
export function placeIn(hash: string): Place {
  const [, name = '', item, check, opened] = named.exec(hash.replace(/^#/, '')) ?? []
  const along = { back: check === undefined ? undefined : ('check' as const), opened }
  if (name === '' || (isStop(name) && item === undefined))
    return { ...along, kind: name === '' ? 'start' : (name as Stop) }
  return item === undefined
    ? { ...along, kind: 'question', path: name }
    : { ...along, kind: 'item', list: name, item }
}

function nameOf(place: Place): string {
  if (place.kind === 'question') return place.path
  return place.kind === 'item' ? `${place.list}/${place.item}` : place.kind
}

/** The address of a place. */
export const hashOf = (place: Place): string =>
  `#${nameOf(place)}${place.back === undefined ? '' : '~check'}` +
  `${place.opened === undefined ? '' : `@${place.opened}`}`
