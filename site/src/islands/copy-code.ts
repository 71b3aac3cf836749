/** A button that copies what stands in the element; without a clipboard there is none. */
class CopyCode extends HTMLElement {
  connectedCallback(): void {
    const code = this.querySelector('textarea')
    if (navigator.clipboard === undefined || code === null || this.querySelector('button')) return
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'button button-quiet'
    button.textContent = this.dataset.label ?? ''
    const told = document.createElement('span')
    told.setAttribute('role', 'status')
    button.addEventListener('click', async () => {
      code.select()
      const done = await navigator.clipboard.writeText(code.value).then(
        () => true,
        () => false,
      )
      if (done) told.textContent = this.dataset.done ?? ''
    })
    this.append(button, told)
  }
}

customElements.define('copy-code', CopyCode)
