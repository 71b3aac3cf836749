import { answersHere, nearHere } from './assessment/answers-on-phone.ts'

// Whoever has a result on this phone need not say again where they want to go: the countries of their
// nearest doors and their field of study are filled in. The result itself is not sent.

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
