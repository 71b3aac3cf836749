export type FieldProblems = Readonly<Record<string, string | undefined>>

/** Says at each field of a form what is wrong with it, clears the others, and goes to the first. */
export function tellProblems(form: HTMLFormElement, problems: FieldProblems): void {
  let first: HTMLElement | null = null
  for (const place of form.querySelectorAll<HTMLElement>('[data-problem]')) {
    const name = place.dataset.problem ?? ''
    const problem = problems[name]
    const field = form.querySelector<HTMLElement>(`[data-field="${name}"], [name="${name}"]`)
    place.textContent = problem ?? ''
    place.hidden = problem === undefined
    if (problem === undefined) field?.removeAttribute('aria-invalid')
    else field?.setAttribute('aria-invalid', 'true')
    if (problem !== undefined) first ??= field
  }
  first?.focus()
}
