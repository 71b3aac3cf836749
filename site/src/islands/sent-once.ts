import { isCrowded } from './crowded.ts'

// A tapped button is tapped once: a second tap on a slow line sends nothing more. A page that comes
// back from the browser's memory can send again. Without a line nothing leaves the page and what was
// typed stays on it; a talk that is booked is sent from within the page for the same reason.

/** What is told to the page when a form is truly sent, whichever way it goes. */
export type Sending = { readonly form: HTMLFormElement; readonly submitter: HTMLElement | null }

declare global {
  interface WindowEventMap {
    readonly 'rantau-sending': CustomEvent<Sending>
  }
}

const sent = new WeakSet<HTMLFormElement>()

const words = document.querySelector<HTMLElement>('.talk')?.dataset ?? {}

const isFilling = (form: HTMLFormElement, submitter: HTMLElement | null): boolean =>
  form.matches('.filling') && submitter?.hasAttribute('formaction') !== true

/** Says beside the button how the sending goes; with nothing to say it is silent. */
function tell(form: HTMLFormElement, text: string | undefined, failed: boolean): void {
  document.querySelector('[data-how]')?.remove()
  if (text === undefined) return
  const told = document.createElement('p')
  told.dataset.how = ''
  told.setAttribute('role', failed ? 'alert' : 'status')
  told.className = failed ? 'card sign-warn' : 'small'
  told.textContent = text
  const buttons = form.querySelector('.actions')
  if (buttons === null) form.before(told)
  else buttons.before(told)
  told.scrollIntoView({ block: 'nearest' })
}

/** Lets it be sent again. */
function ready(form: HTMLFormElement): void {
  sent.delete(form)
  form.removeAttribute('aria-busy')
}

function notSent(form: HTMLFormElement, why: string | undefined): void {
  ready(form)
  tell(form, why, true)
}

/** The address a form's sending led to; the form's own page where it was answered with a page. */
async function led(form: HTMLFormElement): Promise<void> {
  const body = new URLSearchParams(
    [...new FormData(form)].map(([name, value]) => [name, `${value}`]),
  )
  const answer = await fetch(form.action, { method: 'POST', body }).catch(() => undefined)
  if (answer === undefined) return notSent(form, words.offline)
  if (!answer.redirected && isCrowded(answer)) return notSent(form, words.crowded)
  // Going back leads to the times, not to a form that was sent. A page that says what was wrong is
  // asked for the plain way; repeating it does nothing twice.
  if (answer.redirected) location.replace(answer.url)
  else form.submit()
}

addEventListener('submit', (event) => {
  const form = event.target
  if (!(form instanceof HTMLFormElement) || form.method !== 'post') return
  if (sent.has(form)) return event.preventDefault()
  if (!navigator.onLine && words.offline !== undefined) {
    event.preventDefault()
    return notSent(form, words.offline)
  }
  sent.add(form)
  form.setAttribute('aria-busy', 'true')
  const detail: Sending = { form, submitter: event.submitter }
  dispatchEvent(new CustomEvent('rantau-sending', { detail }))
  if (!isFilling(form, event.submitter)) return tell(form, form.dataset.busy, false)
  event.preventDefault()
  tell(form, words.sending, false)
  void led(form)
})

addEventListener('pageshow', ({ persisted }) => {
  if (!persisted) return
  for (const form of document.forms) {
    ready(form)
    tell(form, undefined, false)
  }
})

// Somebody who corrects a form begins at what is wrong with it.
document.getElementById('problems')?.focus()
