import { answersHere, nearHere } from './assessment/answers-on-phone.ts'
import { dayHere, forgetDay, rememberDay } from './day-here.ts'

// Whoever has a result on this phone need not say again where they want to go: the countries of their
// nearest doors and their field of study are filled in. The result itself is not sent. Whoever has none
// is led to the assessment, which leads back here; whoever joined already is led to their own page.

const broadDigits = 2

/** The broad field of the first degree they told of. */
function fieldHere(): string | undefined {
  const degrees = answersHere().degrees
  const items: unknown = typeof degrees === 'object' ? degrees.known : undefined
  const [first] = Array.isArray(items) ? items : []
  const field: unknown = (first as { readonly field?: { readonly known?: unknown } } | undefined)
    ?.field?.known
  return typeof field === 'string' ? field.slice(0, broadDigits) : undefined
}

class DayHandover extends HTMLElement {
  connectedCallback(): void {
    const has = Object.keys(answersHere()).length > 0
    for (const one of document.querySelectorAll<HTMLElement>('[data-without]')) one.hidden = has
    for (const one of document.querySelectorAll<HTMLElement>('[data-with]')) one.hidden = !has
    this.#remember()
    this.#fill()
  }

  /** Where this phone comes back to: the form, or the own page once it has joined. */
  #remember(): void {
    const { day = '', until = '', code, left } = this.dataset
    const form = this.querySelector('form')?.getAttribute('action') ?? ''
    const path = code === undefined ? form : location.pathname
    if (left !== undefined) forgetDay()
    const here = dayHere()
    if (code === undefined && here?.day === day && here.code !== undefined) this.#lead(here)
    // The address that only its owner has, which lets them leave, is not lost to the one without.
    else if (code === undefined || here?.code !== code || path.length > here.path.length)
      rememberDay({ day, path, code, until })
  }

  #lead({ path, code = '' }: { readonly path: string; readonly code?: string | undefined }): void {
    const card = document.createElement('section')
    card.className = 'card stack'
    const said = document.createElement('p')
    said.textContent = (this.dataset.joined ?? '').replace('····', code)
    const link = document.createElement('a')
    link.className = 'button'
    link.href = path
    link.textContent = this.dataset.own ?? ''
    card.append(said, link)
    const assess = document.querySelector<HTMLElement>('[data-without]')
    if (assess === null) this.prepend(card)
    else {
      assess.before(card)
      assess.hidden = true
    }
  }

  #fill(): void {
    const boxes = [...this.querySelectorAll<HTMLInputElement>('input[name="to"]')]
    const field = this.querySelector<HTMLSelectElement>('select[name="field"]')
    if (boxes.some(({ checked }) => checked) || field?.value) return
    const near = nearHere().map((country) => `to:${country}`)
    const found = boxes.filter(({ value }) => near.includes(value))
    for (const box of found) box.checked = true
    const studied = fieldHere()
    if (field !== null && studied !== undefined) field.value = `in:${studied}`
    if (found.length > 0 || field?.value) this.#tell()
    if (field?.selectedIndex === -1) field.value = ''
  }

  #tell(): void {
    const told = document.createElement('p')
    told.className = 'card'
    told.setAttribute('role', 'status')
    told.textContent = this.dataset.said ?? ''
    this.prepend(told)
  }
}

customElements.define('day-handover', DayHandover)
