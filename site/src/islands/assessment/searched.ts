import { type Control, knownIn, labelLook, radio } from './control.ts'
import { freshId, h } from './dom.ts'
import { foundIn, wordsIn } from './found.ts'
import { say } from './page-words.ts'

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
  const { name, options, answer, label, words, kind } = control
  const known = knownIn(answer)
  const id = freshId()
  const rows = [...options].map(([value, text]) => radio(name, value, text, value === known))
  const also = kind.kind === 'code' && kind.system === 'iscedf' ? words.fieldNames : {}
  const sought = [...options].map(([value, text]) => ({
    value,
    words: wordsIn(`${text} ${also[value] ?? ''}`),
  }))
  const none = h('p', { class: 'nothing', hidden: true })
  const count = h('p', { class: 'unseen', 'aria-live': 'polite' })
  const show = (wanted: (row: HTMLElement) => boolean): void => {
    for (const row of rows) row.hidden = !wanted(row)
    const shown = rows.filter((row) => !row.hidden).length
    count.textContent = say(words.journey.searchCount, { count: shown })
  }
  const codeOf = (row: HTMLElement) => row.querySelector('input')?.value ?? ''
  const isChosen = (row: HTMLElement) => row.querySelector('input')?.checked === true
  const settle = () => {
    const any = rows.some(isChosen)
    list.classList.toggle('settled', any)
    more.hidden = !any
    none.hidden = true
    show((row) => !any || isChosen(row))
  }
  const open = (): void => {
    list.classList.remove('settled')
    more.hidden = true
    const found = foundIn(sought, search.value, words.joiningWords)
    // Nothing found: the whole list lies open, to choose the closest from.
    show((row) => found.size === 0 || found.has(codeOf(row)))
    none.hidden = found.size > 0
    if (found.size > 0) return
    none.textContent = say(words.journey.searchNothing, { typed: search.value.trim() })
    count.textContent = none.textContent
    list.scrollTop = 0
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
  const list = h('div', { class: 'choices scroll', onchange: settle }, rows)
  settle()
  return h(
    'fieldset',
    { class: 'entry', 'data-name': name },
    h('legend', { class: labelLook(control) }, label),
    h('label', { for: id, class: 'unseen' }, words.journey.search),
    search,
    none,
    list,
    more,
    count,
  )
}
