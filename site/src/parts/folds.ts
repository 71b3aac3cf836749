// For browsers that neither open a closed part for its address nor print it open by themselves.

const folds = () => document.querySelectorAll<HTMLDetailsElement>('main details')

function openWhatIsAddressed(): void {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)))
  let fold = target?.closest('details')
  if (!fold || fold.open) return
  for (; fold; fold = fold.parentElement?.closest('details')) fold.open = true
  target?.scrollIntoView()
}

function printOpen(): void {
  const closed = [...folds()].filter(({ open }) => !open)
  for (const fold of closed) fold.open = true
  addEventListener(
    'afterprint',
    () => {
      for (const fold of closed) fold.open = false
    },
    { once: true },
  )
}

addEventListener('hashchange', openWhatIsAddressed)
if (!CSS.supports('selector(::details-content)')) addEventListener('beforeprint', printOpen)
openWhatIsAddressed()
