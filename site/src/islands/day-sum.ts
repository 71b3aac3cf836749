import { sizeMost } from '../../../shared/gathering/hall.ts'
import { plannedOf, plannedText } from '../../../shared/gathering/planned.ts'

// While a day is filled in: when it will be over, and for how many there are seats. One box stands for
// all campuses.

class DaySum extends HTMLElement {
  connectedCallback(): void {
    const form = this.closest('form')
    form?.addEventListener('input', () => this.#tell(form))
    if (form !== null) this.#tell(form)
  }

  #tell(form: HTMLFormElement): void {
    const typed = new FormData(form)
    const text = (name: string) => String(typed.get(name) ?? '')
    const planned = plannedOf({
      first: text('first'),
      minutes: Number(text('minutes') || Number.NaN),
      pause: Number(text('pause') || Number.NaN),
      rounds: Number(text('rounds') || Number.NaN),
      sizeMax: Number(text('sizeMax') || Number.NaN),
      seats: typed.getAll('guides').map((id) => Number(text(`seats-${String(id)}`) || sizeMost)),
    })
    const { said = '', mark = ':', language = 'id' } = this.dataset
    const told = this.querySelector('p')
    const next = plannedText({ said, mark, language }, text('date'), planned)
    if (told !== null && told.textContent !== next) told.textContent = next
    const all = form.querySelector<HTMLInputElement>('input[name="allCampuses"]')
    const some = form.querySelector<HTMLElement>('.day-campuses')
    if (all !== null && some !== null) some.hidden = all.checked
  }
}

customElements.define('day-sum', DaySum)
