import { LivePart } from './live-part.ts'

// What a desk in a hall does without leaving its page: a tick is one tap, and a code that is typed
// shows whose it is. Without script the same forms lead to the same page.

const pressedOf = (button: HTMLButtonElement): boolean =>
  button.getAttribute('aria-pressed') === 'true'

/** How the two buttons of one person stand, before the hall says so itself. */
function stand(form: HTMLFormElement, value: string): void {
  for (const one of form.querySelectorAll<HTMLButtonElement>('button[data-value]')) {
    const own = one.dataset.value ?? ''
    const now = own === value
    one.setAttribute('aria-pressed', String(now))
    one.value = now ? '' : own
  }
}

function tell(form: HTMLFormElement, text: string): void {
  const said = form.querySelector('[role="alert"]') ?? document.createElement('p')
  said.setAttribute('role', 'alert')
  said.className = 'problem'
  said.textContent = text
  form.append(said)
}

/** Whether the hall has it now: a form leads on when it was taken. */
async function sentBy(form: HTMLFormElement, body: URLSearchParams): Promise<boolean> {
  const asked = { method: 'POST', body, redirect: 'manual' } as const
  const answer = await fetch(form.action, asked).catch(() => undefined)
  return answer?.type === 'opaqueredirect'
}

async function ticked(form: HTMLFormElement, button: HTMLButtonElement, part: LivePart) {
  const body = new URLSearchParams([...new FormData(form)].map(([name, to]) => [name, `${to}`]))
  const was = [...form.querySelectorAll('button')].find(pressedOf)?.dataset.value ?? ''
  if (button.name !== '') body.set(button.name, button.value)
  stand(form, button.value)
  if (await sentBy(form, body)) return part.look()
  stand(form, was)
  tell(form, part.dataset.unsaved ?? '')
}

// Before anybody else hears of it: a tick leaves the page where it is.
addEventListener(
  'submit',
  (event) => {
    const { target: form, submitter } = event
    if (!(form instanceof HTMLFormElement) || !form.matches('.ticks')) return
    const part = form.closest('live-part')
    if (!(part instanceof LivePart) || !(submitter instanceof HTMLButtonElement)) return
    event.preventDefault()
    event.stopImmediatePropagation()
    void ticked(form, submitter, part)
  },
  { capture: true },
)

/** Only letters and figures: nobody types the space that somebody calls out. */
const plain = (typed: string): string => typed.toUpperCase().replaceAll(/[^A-Z0-9]/g, '')

/** Shows only those whose code begins so, each in its own group. */
class CodeFinder extends HTMLElement {
  #open: ReadonlyMap<string, boolean> | undefined

  connectedCallback(): void {
    const { input, hall } = this
    input?.addEventListener('input', () => this.#find())
    input?.addEventListener('keydown', ({ key }) => {
      if (key !== 'Escape') return
      input.value = ''
      this.#find()
    })
    hall?.addEventListener('renewed', () => this.#find())
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault()
      const found = this.#find()[0]
      found?.scrollIntoView({ block: 'nearest' })
      // The next code is typed over this one.
      input?.select()
      found?.querySelector('button')?.focus()
    })
    if (input?.value) this.#find()
  }

  get input(): HTMLInputElement | null {
    return this.querySelector('input')
  }

  get hall(): HTMLElement | null {
    return document.getElementById(this.dataset.for ?? '')
  }

  #find(): readonly HTMLElement[] {
    const asked = plain(this.input?.value ?? '')
    const rows = [...(this.hall?.querySelectorAll<HTMLElement>('[data-code]') ?? [])]
    for (const row of rows) row.hidden = !(row.dataset.code ?? '').startsWith(asked)
    const found = asked === '' ? [] : rows.filter((row) => !row.hidden)
    this.#fold(asked, found)
    this.#say(asked, found.length)
    return found
  }

  /** What was open before somebody searched is open again afterwards. */
  #fold(asked: string, found: readonly HTMLElement[]): void {
    const all = [...(this.hall?.querySelectorAll<HTMLDetailsElement>('.hall-fold') ?? [])]
    if (asked !== '') this.#open ??= new Map(all.map(({ id, open }) => [id, open]))
    for (const one of all) {
      const holds = found.some((row) => one.contains(row))
      one.hidden = asked !== '' && !holds
      if (asked !== '') one.open = holds
      else if (this.#open !== undefined) one.open = this.#open.get(one.id) ?? one.open
    }
    if (asked === '') this.#open = undefined
  }

  #say(asked: string, count: number): void {
    const said = this.querySelector<HTMLElement>('[role="status"]')
    if (said === null) return
    said.dataset.hint ??= said.textContent ?? ''
    const { none = '', found = '' } = this.dataset
    const text = asked === '' ? said.dataset.hint : count === 0 ? none : found
    if (said.textContent !== text) said.textContent = text
  }
}

customElements.define('code-finder', CodeFinder)
