/**
 * Asks once more before what cannot be undone, one question at a time: two red buttons side by side
 * are one slip of a thumb from the wrong one. Closing one leaves another that was asked meanwhile.
 */
export function askSure(within: Element, name: string, open: boolean): void {
  const page = within.closest('keep-page') ?? within
  for (const sure of page.querySelectorAll<HTMLElement>('[data-sure]')) {
    const asked = sure.dataset.sure === name
    if (asked || open) sure.hidden = !(asked && open)
    if (asked && open) sure.querySelector('button')?.focus()
  }
}
