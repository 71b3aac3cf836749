import type { BulkMove, NotMoved, Preview } from '../../../shared/casework/bulk.ts'
import type { Person } from '../../../shared/casework/case.ts'
import { codeOf } from '../../../shared/casework/code.ts'
import { html, type Markup } from '../../../shared/result/markup.ts'
import { area, choice, deed, hiddenFields } from '../../http/staff-fields.ts'
import { staffPath } from '../../http/staff-page.ts'
import { notice, pageHead, table } from '../../http/staff-parts.ts'
import { type Telling, wordsFor } from './told.ts'

// Handing on many cases at once: choose, look first, do it, and take it back.

export type Handing = {
  readonly to?: string | undefined
  readonly reason?: string | undefined
}

export type ReassignShown = {
  readonly picked: readonly string[]
  readonly colleagues: readonly Person[]
  readonly handing: Handing
  /** What would come of it; undefined until it was asked. */
  readonly preview?: Preview | undefined
  readonly problems?: Readonly<Record<string, string>> | undefined
  /** Only the first of those that were asked for: one does not hand on more at once. */
  readonly more?: boolean | undefined
}

const pathOf = ({ language }: Telling): string => staffPath(language, '/queue/reassign')

const back = (telling: Telling): Markup =>
  html`<a class="button button-quiet" href="${staffPath(telling.language, '/queue')}">${wordsFor(telling).reassign.back}</a>`

const cases = (picked: readonly string[]): Markup =>
  html`${picked.map((id) => html`<input type="hidden" name="case" value="${id}" />`)}`

const askForm = (
  { picked, colleagues, handing, problems }: ReassignShown,
  telling: Telling,
): Markup => {
  const { reassign, deeds } = wordsFor(telling)
  const options = [
    { value: '', label: deeds.choose },
    ...colleagues.map(({ id, name }) => ({ value: id, label: name })),
  ]
  const inside = html`${cases(picked)}${choice({ name: 'to', label: reassign.to, options, chosen: handing.to, required: true, problem: problems?.to })}
    ${area({ name: 'reason', label: reassign.reason, hint: reassign.reasonHint, value: handing.reason, rows: 2, max: 500, required: true, problem: problems?.reason })}`
  return deed({
    action: pathOf(telling),
    fields: { step: 'preview' },
    inside,
    button: reassign.preview,
  })
}

const whyNot = ({ why }: NotMoved, telling: Telling): string => {
  const { why: words } = wordsFor(telling).reassign
  if (why.kind === 'theirs-already') return words.same
  if (why.kind === 'not-found') return words.gone
  return why.kind === 'case-stale' ? words.stale : words.other
}

const notMoved = (cannot: readonly NotMoved[], telling: Telling): Markup => {
  const { reassign } = wordsFor(telling)
  if (cannot.length === 0) return html``
  return html`<h2>${reassign.wont(cannot.length)}</h2><ul>${cannot.map(
    (one) => html`<li><span class="code">${codeOf(one.case)}</span> ${whyNot(one, telling)}</li>`,
  )}</ul>`
}

const previewShown = (
  shown: ReassignShown,
  { moves, cannot }: Preview,
  telling: Telling,
): Markup => {
  const { reassign, queue } = wordsFor(telling)
  const { handing, colleagues } = shown
  const to = colleagues.find(({ id }) => id === handing.to)?.name ?? ''
  const rows = moves.map((one) => [
    html`<span class="code">${codeOf(one.case)}</span>`,
    one.from?.name ?? queue.nobody,
    html`<strong>${to}</strong>`,
  ])
  const versions = moves.map(
    (one) => html`<input type="hidden" name="move" value="${one.case}.${one.version}" />`,
  )
  const list = table({
    caption: reassign.will(moves.length, to),
    columns: [{ name: queue.columns.code }, { name: reassign.now }, { name: reassign.becomes }],
    rows,
  })
  const doIt = html`<form class="deed" method="post" action="${pathOf(telling)}">${hiddenFields({ step: 'do', to: handing.to, reason: handing.reason })}${versions}
    <p class="actions"><button class="button">${reassign.do(moves.length)}</button></p></form>`
  return html`${moves.length === 0 ? '' : html`${list}${doIt}`}${notMoved(cannot, telling)}`
}

/** The page on which many are handed on. */
export function reassignPage(shown: ReassignShown, telling: Telling): Markup {
  const { reassign } = wordsFor(telling)
  const { picked, preview } = shown
  const chosen = shown.more === true ? reassign.leadFirst : reassign.lead
  const lead = picked.length === 0 ? reassign.nothing : chosen(picked.length)
  return html`${pageHead(reassign.title, lead, back(telling))}${
    picked.length === 0
      ? ''
      : preview === undefined
        ? askForm(shown, telling)
        : previewShown(shown, preview, telling)
  }`
}

type Undone = { readonly back?: number | undefined; readonly left?: number | undefined }

const undoneSaid = ({ back, left = 0 }: Undone, telling: Telling): Markup => {
  const { reassign } = wordsFor(telling)
  const some = left > 0 ? reassign.undoneSome(left) : undefined
  return notice('done', reassign.undone(back ?? 0), some)
}

/** What was handed on, with the way to take it back; or that it was. */
export function reassigned(move: BulkMove, undone: Undone, telling: Telling): Markup {
  const { reassign } = wordsFor(telling)
  const head = pageHead(reassign.title, undefined, back(telling))
  if (move.undoneAt !== undefined) return html`${head}${undoneSaid(undone, telling)}`
  const some = move.cannot.length > 0 ? reassign.doneSome(move.cannot.length) : undefined
  const undo = deed({
    action: pathOf(telling),
    fields: { step: 'undo', bulk: move.id },
    button: reassign.undo,
    look: 'quiet',
  })
  return html`${head}${notice('done', reassign.done(move.moved.length, move.to.name), some)}${
    move.moved.length > 0 ? undo : ''
  }${notMoved(move.cannot, telling)}`
}
