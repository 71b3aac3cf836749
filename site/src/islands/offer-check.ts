import {
  type Answer,
  type OfferAdvice,
  offerAdvice,
  type Weighed,
} from '../../../shared/protection/offer-advice.ts'

const isAnswer = (value: unknown): value is Answer =>
  value === 'yes' || value === 'no' || value === 'unknown'

const isWeighty = (value: string | undefined): value is Weighed['severity'] =>
  value === 'stop' || value === 'warn' || value === 'note'

/** Counts a student's answers on the phone and shows the next step. Nothing is sent or kept. */
class OfferCheck extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form')
    if (form === null) return
    const show = () => this.#show(offerAdvice(signsIn(form), answersIn(form)))
    form.addEventListener('change', show)
    form.addEventListener('reset', () => setTimeout(show))
    // Counted here, nothing needs to be sent.
    form.addEventListener('submit', (event) => event.preventDefault())
    this.querySelector('[data-without-script]')?.remove()
    for (const part of this.querySelectorAll<HTMLElement>('[data-with-script]')) part.hidden = false
    show()
  }

  #show({ kind, tally }: OfferAdvice): void {
    this.dataset.advice = kind
    for (const part of this.querySelectorAll<HTMLElement>('[data-kind]'))
      part.hidden = part.dataset.kind !== kind
    for (const part of this.querySelectorAll<HTMLElement>('[data-tally], [data-standing]'))
      part.hidden = false
    for (const [name, count] of Object.entries(tally)) {
      for (const part of this.querySelectorAll(`[data-count="${name}"]`))
        part.textContent = String(count)
      // A nought would read as a promise: what was not found is not counted out.
      for (const part of this.querySelectorAll<HTMLElement>(`[data-counted="${name}"]`))
        part.hidden = count === 0
    }
    const title = this.querySelector(`[data-kind="${kind}"] h3`)?.textContent ?? ''
    for (const part of this.querySelectorAll('[data-title]')) part.textContent = title
  }
}

function signsIn(form: HTMLFormElement): readonly Weighed[] {
  return [...form.querySelectorAll<HTMLElement>('[data-sign]')].flatMap(({ dataset }) => {
    const { sign: id, severity } = dataset
    return id !== undefined && isWeighty(severity) ? [{ id, severity }] : []
  })
}

function answersIn(form: HTMLFormElement): Readonly<Record<string, Answer>> {
  const given = [...new FormData(form)].filter((entry): entry is [string, Answer] =>
    isAnswer(entry[1]),
  )
  return Object.fromEntries(given)
}

customElements.define('offer-check', OfferCheck)
