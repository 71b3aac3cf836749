/** On a campus page the link that is kept is the one that works alone. */
const ownAddress = (): string =>
  `${location.origin}${location.pathname.replace(/^\/embed\/[^/]+/, '')}`

/** A button that copies the private link of the page; without a clipboard there is none. */
class KeepLink extends HTMLElement {
  connectedCallback(): void {
    if (navigator.clipboard === undefined || this.firstChild !== null) return
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'button button-quiet'
    button.textContent = this.dataset.label ?? ''
    const told = document.createElement('span')
    told.setAttribute('role', 'status')
    told.className = 'copied'
    button.addEventListener('click', async () => {
      const done = await navigator.clipboard.writeText(ownAddress()).then(
        () => true,
        () => false,
      )
      if (done) told.textContent = this.dataset.done ?? ''
    })
    this.append(button, told)
  }
}

customElements.define('keep-link', KeepLink)
