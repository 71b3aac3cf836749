import type { AnswerProblem } from '../../../../shared/answers/check.ts'
import { amountExpected, type FormFields } from '../../../../shared/answers/form.ts'
import { numberIn } from './answer-words.ts'
import { type Child, freshId, h } from './dom.ts'
import { type PageWords, say } from './page-words.ts'

/** What was sent: a button that answers by itself, or else all fields of the form. */
function sent(form: HTMLFormElement, submitter: HTMLElement | null): FormFields {
  if (submitter instanceof HTMLButtonElement && submitter.name !== '')
    return new Map([[submitter.name, [submitter.value]]])
  const fields = new Map<string, string[]>()
  for (const [name, value] of new FormData(form))
    fields.set(name, [...(fields.get(name) ?? []), String(value)])
  return fields
}

export type Sent = { readonly fields: FormFields; readonly more: boolean }

/** A form that is read here and sent nowhere. */
export function form(onSent: (sent: Sent, form: HTMLFormElement) => void, ...children: Child[]) {
  const made = h('form', { class: 'stack', novalidate: true, autocomplete: 'off' }, children)
  made.addEventListener('submit', (event) => {
    event.preventDefault()
    const { submitter } = event as SubmitEvent
    onSent({ fields: sent(made, submitter), more: submitter?.dataset.more !== undefined }, made)
  })
  return made
}

function sentence(problem: AnswerProblem, words: PageWords): string {
  const { problems } = words.journey
  const isAmount = problem.kind === 'wrong-type' && problem.expected === amountExpected
  const name = isAmount ? 'wrong-amount' : problem.kind
  const text = Object.hasOwn(problems, name)
    ? problems[name as keyof typeof problems]
    : problems.other
  const slots = Object.entries(problem).map(([name, value]) => [
    name,
    typeof value === 'number' ? numberIn(value, words) : String(value),
  ])
  return say(text, Object.fromEntries(slots))
}

const entryAt = (form: HTMLFormElement, path: string): HTMLElement | undefined =>
  [...form.querySelectorAll<HTMLElement>('[data-name]')].find(
    ({ dataset }) => dataset.name === path,
  ) ??
  form.querySelector<HTMLElement>('[data-name]') ??
  undefined

function markAt(entry: HTMLElement | undefined, text: string): HTMLElement | undefined {
  const id = freshId()
  const input = entry?.querySelector<HTMLElement>('input, select')
  entry?.classList.add('wrong')
  entry?.querySelector('label, legend')?.after(h('p', { class: 'problem', id }, text))
  input?.setAttribute('aria-invalid', 'true')
  input?.setAttribute('aria-describedby', id)
  return input ?? undefined
}

function clear(form: HTMLFormElement): void {
  for (const old of form.querySelectorAll('.problem, .problems')) old.remove()
  for (const entry of form.querySelectorAll('.wrong')) entry.classList.remove('wrong')
  for (const input of form.querySelectorAll('[aria-invalid]')) {
    input.removeAttribute('aria-invalid')
    input.removeAttribute('aria-describedby')
  }
}

/** Says above the form and beside each field what to correct; everything typed stays. */
export function refuse(
  form: HTMLFormElement,
  problems: readonly (AnswerProblem | { readonly kind: 'empty'; readonly path: string })[],
  words: PageWords,
): void {
  clear(form)
  const lines = problems.map((problem) => {
    const text = problem.kind === 'empty' ? words.journey.problems.empty : sentence(problem, words)
    const input = markAt(entryAt(form, problem.path), text)
    return h(
      'li',
      {},
      h('button', { type: 'button', class: 'link', onclick: () => input?.focus() }, text),
    )
  })
  const box = h(
    'div',
    { class: 'problems', role: 'alert', tabindex: -1 },
    h('h2', {}, words.journey.problems.heading),
    h('ul', {}, lines),
  )
  form.prepend(box)
  box.focus()
}
