/** What was said about being told: nothing, where to, or that nobody knows yet where to. */
export type FollowUp =
  | { readonly kind: 'none' }
  | { readonly kind: 'reach'; readonly reach: string }
  | { readonly kind: 'missing' }

/** Asks where to write, and only those who want to be told. */
export function followUpChoice(form: HTMLFormElement): { readonly chosen: () => FollowUp } {
  const place = form.querySelector<HTMLElement>('[data-reach]')
  const field = form.querySelector<HTMLInputElement>('[name="reach"]')
  const tick = form.querySelector<HTMLInputElement>('[name="consent"][value="follow-up"]')
  tick?.addEventListener('change', () => {
    if (place !== null) place.hidden = !tick.checked
  })
  return {
    chosen: () => {
      if (!tick?.checked) return { kind: 'none' }
      const reach = field?.value.trim() ?? ''
      return reach === '' ? { kind: 'missing' } : { kind: 'reach', reach }
    },
  }
}
