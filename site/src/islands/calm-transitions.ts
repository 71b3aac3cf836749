// A transition between two pages that the system forbids or that a fast tap overtakes is no fault.

type Revealed = Event & { readonly viewTransition?: ViewTransition | null }

const calm = (event: Event): void => {
  const { viewTransition } = event as Revealed
  for (const end of [viewTransition?.ready, viewTransition?.finished]) end?.catch(() => undefined)
}

addEventListener('pageswap', calm)
addEventListener('pagereveal', calm)
