// Single keys for whoever works through a queue: they tap what is on the page already, rest while
// somebody types, and can be turned off on this computer (WCAG 2.1.4).

const storedAs = 'rantau-staff-keys'

const areOn = (): boolean => localStorage.getItem(storedAs) !== 'off'

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.matches(
    'input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable]',
  )

const isPlain = ({ ctrlKey, altKey, metaKey }: KeyboardEvent): boolean =>
  !ctrlKey && !altKey && !metaKey

const rows = (): readonly HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-row]')]

/** What makes a row: a line of a table, or a fold with its people. */
const rowOf = (one: Element | null | undefined): Element | null =>
  one?.closest('tr, .hall-fold') ?? null

/** The row that has the focus, or a part of it. */
const rowAt = (all: readonly HTMLElement[]): number => {
  const row = rowOf(document.activeElement)
  return row === null ? -1 : all.findIndex((one) => rowOf(one) === row)
}

function step(by: 1 | -1): void {
  const all = rows()
  const at = rowAt(all)
  const next = at === -1 ? (by === 1 ? 0 : all.length - 1) : at + by
  all[Math.min(Math.max(next, 0), all.length - 1)]?.focus()
}

const outer = (fold: HTMLDetailsElement): HTMLDetailsElement | null =>
  fold.parentElement?.closest('details') ?? null

/** Opens what is folded and goes to its first field, or to a field itself; anything else is tapped. */
function tap(found: HTMLElement): void {
  const fold = found.tagName === 'SUMMARY' ? found.closest('details') : null
  if (fold === null) {
    if (isTyping(found)) found.focus()
    else found.click()
    return
  }
  for (let at: HTMLDetailsElement | null = fold; at !== null; at = outer(at)) at.open = true
  const written = 'select, textarea, input:not([type="hidden"], [type="radio"], [type="checkbox"])'
  const field =
    fold.querySelector<HTMLElement>(written) ??
    fold.querySelector<HTMLElement>('input:not([type="hidden"]), button')
  fold.scrollIntoView({ block: 'nearest' })
  field?.focus()
}

const isShown = (one: HTMLElement): boolean =>
  one.tagName === 'SUMMARY'
    ? (one.parentElement?.checkVisibility() ?? false)
    : one.checkVisibility()

function found(key: string): HTMLElement | undefined {
  const name = CSS.escape(key)
  const all = rows()
  const row = rowOf(all[rowAt(all)] ?? all[0])
  const own = row?.querySelector<HTMLElement>(`[data-row-key="${name}"]`)
  if (own) return own
  const named = [...document.querySelectorAll<HTMLElement>(`[data-key="${name}"]`)]
  // What lies within something folded is opened with it.
  return named.find(isShown) ?? named.find(({ tagName }) => tagName === 'SUMMARY')
}

/** What a key does here; whether it did anything. */
function pressed(key: string, dialog: HTMLDialogElement | null): boolean {
  if (key === '?') dialog?.showModal()
  else if (key === 'j') step(1)
  else if (key === 'k') step(-1)
  else {
    const one = /^[a-z]$/.test(key) ? found(key) : undefined
    if (one === undefined) return false
    tap(one)
  }
  return true
}

/** The list of keys, and the switch that turns them off. */
class StaffKeys extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false
    const dialog = this.querySelector('dialog')
    this.#on('[data-open]', () => dialog?.showModal())
    this.#on('[data-close]', () => dialog?.close())
    this.#on('[data-switch]', () => {
      localStorage.setItem(storedAs, areOn() ? 'off' : 'on')
      this.#said()
    })
    this.#said()
    addEventListener('keydown', (event) => {
      if (!areOn() || dialog?.open || isTyping(event.target) || !isPlain(event)) return
      if (pressed(event.key, dialog)) event.preventDefault()
    })
  }

  #on(selector: string, work: () => void): void {
    this.querySelector(selector)?.addEventListener('click', work)
  }

  #said(): void {
    const button = this.querySelector('[data-switch]')
    const { on = '', off = '' } = this.dataset
    if (button) button.textContent = areOn() ? on : off
  }
}

customElements.define('staff-keys', StaffKeys)
