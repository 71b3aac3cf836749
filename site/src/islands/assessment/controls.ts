import { parseAmount } from '../../../../shared/answers/number.ts'
import { moneyIn } from './answer-words.ts'
import { type Control, knownIn, labelLook, radio } from './control.ts'
import { freshId, h } from './dom.ts'
import { type PageWords, say } from './page-words.ts'
import { searched } from './searched.ts'

// One control for each kind of value. Every control names its fields as the plain form does, so that
// one reader understands both.

/** More choices than this are searched, not scrolled. */
const searchedFrom = 14

function dropdown(made: Control): HTMLElement {
  const { name, options, answer, words, label, untouched = words.journey.choose } = made
  const id = freshId()
  const known = knownIn(answer)
  const select = h(
    'select',
    { id, name },
    h('option', { value: '' }, untouched),
    [...options].map(([value, text]) => h('option', { value, selected: value === known }, text)),
  )
  return h(
    'div',
    { class: 'entry', 'data-name': name },
    h('label', { for: id, class: labelLook(made) }, label),
    select,
  )
}

function radios(control: Control): HTMLElement {
  const { name, options, answer, label } = control
  const known = knownIn(answer)
  return h(
    'fieldset',
    { class: 'entry', 'data-name': name },
    h('legend', { class: labelLook(control) }, label),
    h(
      'div',
      { class: 'choices' },
      [...options].map(([value, text]) => radio(name, value, text, value === known)),
    ),
  )
}

function yesNo(control: Control): HTMLElement {
  const { yes, no } = control.words.journey
  const known = knownIn(control.answer)
  const answer = typeof known === 'boolean' ? { known: known ? 'yes' : 'no' } : undefined
  const options = new Map([
    ['yes', yes],
    ['no', no],
  ])
  const made = radios({ ...control, answer, options })
  made.classList.add('pair')
  return made
}

function day(control: Control): HTMLElement {
  const { name, label, words, answer, exact = false } = control
  const known = knownIn(answer)
  const [year = '', month = '', date = ''] = typeof known === 'string' ? known.split('-') : []
  const ids = [freshId(), freshId(), freshId()]
  const months = words.months.map((text, at) =>
    h('option', { value: String(at + 1), selected: Number(month) === at + 1 }, text),
  )
  const figure = (id: string | undefined, part: string, value: string, size: number) =>
    h('input', {
      id,
      name: `${name}.${part}`,
      inputmode: 'numeric',
      autocomplete: 'off',
      maxlength: size,
      size: size + 1,
      value,
    })
  return h(
    'fieldset',
    { class: 'entry entry-day', 'data-name': name },
    h('legend', { class: labelLook(control) }, label),
    (exact || date !== '') &&
      h(
        'span',
        {},
        h('label', { for: ids[0] }, words.journey.day),
        figure(ids[0], 'day', date.replace(/^0/, ''), 2),
      ),
    h(
      'span',
      { class: 'grow' },
      h('label', { for: ids[1] }, words.journey.month),
      h(
        'select',
        { id: ids[1], name: `${name}.month` },
        h('option', { value: '' }, words.journey.choose),
        months,
      ),
    ),
    h('span', {}, h('label', { for: ids[2] }, words.journey.year), figure(ids[2], 'year', year, 4)),
  )
}

/** A figure is written back the way the page's language writes it, so that it reads the same again. */
const written = (value: number, { locale }: PageWords): string =>
  new Intl.NumberFormat(locale, { maximumFractionDigits: 6 }).format(value)

function number(control: Control): HTMLElement {
  const { name, label, answer, words, kind, unit = '' } = control
  const id = freshId()
  const known = knownIn(answer)
  return h(
    'div',
    { class: 'entry', 'data-name': name },
    h('label', { for: id, class: labelLook(control) }, label),
    h(
      'span',
      { class: 'figure' },
      h('input', {
        id,
        name,
        inputmode: kind.kind === 'number' && kind.decimals ? 'decimal' : 'numeric',
        autocomplete: 'off',
        size: 8,
        value: typeof known === 'number' ? written(known, words) : '',
      }),
      h('span', {}, unit),
    ),
  )
}

const currencies = 'IDR USD EUR AUD GBP JPY KRW TWD SGD MYR CAD NZD HKD SAR'.split(' ')

function money(control: Control): HTMLElement {
  const { name, label, answer, words } = control
  const [id, at] = [freshId(), freshId()]
  const known = knownIn(answer)
  const held = typeof known === 'object' && 'amount' in known ? known : undefined
  const echo = h('output', { for: `${id} ${at}`, class: 'small' })
  const amount = h('input', {
    id,
    name: `${name}.amount`,
    inputmode: 'decimal',
    autocomplete: 'off',
    size: 14,
    value: held === undefined ? '' : written(held.amount, words),
  })
  const currency = h(
    'select',
    { id: at, name: `${name}.currency` },
    currencies.map((one) =>
      h(
        'option',
        { value: one, selected: one === (held?.currency ?? 'IDR') },
        one === 'IDR' ? 'Rp' : one,
      ),
    ),
  )
  const read = () => {
    const value = parseAmount(amount.value, words.language)
    const shown = { amount: value ?? 0, currency: currency.value, period: 'once' } as const
    echo.textContent =
      value === undefined ? '' : say(words.journey.amountRead, { amount: moneyIn(shown, words) })
  }
  return h(
    'div',
    { class: 'entry', 'data-name': name, oninput: read },
    h('label', { for: id, class: labelLook(control) }, label),
    h(
      'span',
      { class: 'figure' },
      h('label', { for: at, class: 'unseen' }, words.journey.currency),
      currency,
      amount,
    ),
    echo,
  )
}

function ticked(control: Control): HTMLElement {
  const { name, options, answer, label, words } = control
  const known = knownIn(answer)
  const held = Array.isArray(known) ? known : undefined
  const rows = [...new Map([...options, ['none', words.journey.none]])].map(([value, text]) =>
    radio(
      name,
      value,
      text,
      value === 'none' ? held?.length === 0 : held?.includes(value) === true,
      'checkbox',
    ),
  )
  return h(
    'fieldset',
    { class: 'entry', 'data-name': name },
    h('legend', { class: labelLook(control) }, label),
    h('div', { class: 'choices' }, rows),
  )
}

/** The control for a value of this kind, as one field among others. */
export function control(made: Control): HTMLElement {
  switch (made.kind.kind) {
    case 'yes-no':
      return yesNo(made)
    case 'day':
      return day(made)
    case 'number':
      return number(made)
    case 'money':
      return money(made)
    case 'choices':
      return ticked(made)
    case 'code':
      return made.kind.system === 'iso3166' || made.options.size < searchedFrom
        ? dropdown(made)
        : searched(made)
    case 'choice':
    case 'level':
      return made.options.size > 4 ? dropdown(made) : radios(made)
  }
}

/** The same where it is the only thing on the page: short lists lie open. */
export function wholeControl(made: Control): HTMLElement {
  const { kind, options } = made
  const short = kind.kind === 'choice' || kind.kind === 'level' || kind.kind === 'code'
  return short && options.size < searchedFrom ? radios(made) : control(made)
}
