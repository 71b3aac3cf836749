/** Whoever has not said otherwise reads times on the clock of their own phone. */
class OwnZone extends HTMLElement {
  connectedCallback(): void {
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
    const field = this.querySelector('input')
    const isSaid = new URLSearchParams(location.search).has('zone')
    if (field !== null && zone.includes('/') && !isSaid) field.value = zone
  }
}

customElements.define('own-zone', OwnZone)
