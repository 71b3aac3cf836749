import { answersHere, sharedHere } from './assessment/answers-on-phone.ts'

/**
 * Fills in the read-only link that was made on this phone, also when it is made in another tab
 * meanwhile. Nothing is sent without the student's own tick, and what was typed stays.
 */
class ShareAssessment extends HTMLElement {
  connectedCallback(): void {
    this.#fill()
    addEventListener('storage', this.#fill)
  }

  disconnectedCallback(): void {
    removeEventListener('storage', this.#fill)
  }

  readonly #fill = (): void => {
    const [field, hint] = [this.querySelector('input'), this.querySelector('#assessment-hint')]
    if (field === null || hint === null) return
    hint.setAttribute('role', 'status')
    const link = sharedHere()
    if (link !== undefined && field.value === '') field.value = link
    const { here = '', filled = '' } = this.dataset
    if (link !== undefined && field.value === link) hint.textContent = filled
    else if (Object.keys(answersHere()).length > 0 && field.value === '') hint.textContent = here
  }
}

customElements.define('share-assessment', ShareAssessment)
