import { type Control, knownIn, labelLook, radio } from './control.ts'
import { freshId, h } from './dom.ts'
import { say } from './page-words.ts'

const folded = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

const searchField = (id: string, { journey }: Control['words'], onSearch: () => void) => {
  const field = h('input', { id, type: 'search', autocomplete: 'off', placeholder: journey.search })
  field.addEventListener('input', onSearch)
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') event.preventDefault()
  })
  return field
}

/** A long list with a search field; what is chosen folds the rest away. */
export function searched(control: Control): HTMLElement {
  const { name, options, answer, label, words } = control
  const known = knownIn(answer)
  const id = freshId()
  const rows = [...options].map(([value, text]) => radio(name, value, text, value === known))
  const none = h('p', { class: 'small', hidden: true }, words.journey.searchNothing)
  const count = h('p', { class: 'unseen', 'aria-live': 'polite' })
  const show = (wanted: (row: HTMLElement) => boolean): void => {
    for (const row of rows) row.hidden = !wanted(row)
    const shown = rows.filter((row) => !row.hidden).length
    none.hidden = shown > 0
    count.textContent = say(words.journey.searchCount, { count: shown })
  }
  const isChosen = (row: HTMLElement) => row.querySelector('input')?.checked === true
  const settle = () => {
    const any = rows.some(isChosen)
    list.classList.toggle('settled', any)
    more.hidden = !any
    show((row) => !any || isChosen(row))
  }
  const open = (): void => {
    list.classList.remove('settled')
    more.hidden = true
    show((row) => folded(row.textContent ?? '').includes(folded(search.value)))
  }
  const search = searchField(id, words, open)
  const more = h(
    'button',
    {
      type: 'button',
      class: 'link',
      onclick: () => {
        search.value = ''
        open()
        search.focus()
      },
    },
    words.journey.otherChoice,
  )
  const list = h('div', { class: 'choices scroll', onchange: settle }, rows, none)
  settle()
  return h(
    'fieldset',
    { class: 'entry', 'data-name': name },
    h('legend', { class: labelLook(control) }, label),
    h('label', { for: id, class: 'unseen' }, words.journey.search),
    search,
    list,
    more,
    count,
  )
}
