/** A campus as the list names it. */
type Named = { readonly slug: string; readonly name: string }

const listed = async (): Promise<readonly Named[]> => {
  const answer = await fetch('/v1/campuses').catch(() => undefined)
  const body: unknown = await answer?.json().catch(() => undefined)
  const { campuses = [] } = (body ?? {}) as { readonly campuses?: readonly Named[] }
  return campuses
}

/**
 * Asks for the campus of whoever agrees to be counted, and only of them. Without a list, or without
 * an answer, everything is kept all the same.
 */
export function campusChoice(form: HTMLFormElement): { readonly chosen: () => string | undefined } {
  const place = form.querySelector<HTMLElement>('[data-campus]')
  const select = form.querySelector<HTMLSelectElement>('[name="campus"]')
  const tick = form.querySelector<HTMLInputElement>('[name="consent"][value="statistics"]')
  let fetched: Promise<void> | undefined
  const fill = async () => {
    const options = (await listed()).map(({ slug, name }) => new Option(name, slug))
    if (options.length === 0) fetched = undefined
    select?.append(...options)
  }
  tick?.addEventListener('change', async () => {
    if (tick.checked) {
      fetched ??= fill()
      await fetched
    }
    if (place !== null) place.hidden = !tick.checked || (select?.length ?? 0) < 2
  })
  return { chosen: () => (tick?.checked && select?.value ? select.value : undefined) }
}
