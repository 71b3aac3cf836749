// A tapped button is tapped once: a second tap on a slow line sends nothing more. The form keeps
// the value of its button, and a page that comes back from the browser's memory can send again.

const sent = new WeakSet<HTMLFormElement>()

addEventListener('submit', (event) => {
  const form = event.target
  if (!(form instanceof HTMLFormElement) || form.method !== 'post') return
  if (sent.has(form)) event.preventDefault()
  sent.add(form)
  form.setAttribute('aria-busy', 'true')
})

addEventListener('pageshow', ({ persisted }) => {
  if (!persisted) return
  for (const form of document.forms) {
    sent.delete(form)
    form.removeAttribute('aria-busy')
  }
})

// Somebody who corrects a form begins at what is wrong with it.
document.getElementById('problems')?.focus()
