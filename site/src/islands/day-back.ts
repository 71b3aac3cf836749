import { dayHere } from './day-here.ts'

// From a result back to the group day that sent its student to the assessment.

class DayBack extends HTMLElement {
  connectedCallback(): void {
    const here = dayHere()
    const link = this.querySelector('a')
    if (here === undefined || link === null) return
    link.href = here.path
    this.hidden = false
  }
}

customElements.define('day-back', DayBack)
