/** A button that prints; it is there only where a script can. */
class PrintPage extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false
    this.querySelector('button')?.addEventListener('click', () => window.print())
  }
}

customElements.define('print-page', PrintPage)
