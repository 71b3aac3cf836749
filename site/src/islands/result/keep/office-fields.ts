import type { CaseAnswer } from './kept-api.ts'
import type { OwnerHeld } from './kept-view.ts'
import type { OfficeTyped } from './office-form.ts'
import type { OfficeWords } from './office-words/words.ts'

// The fields of the form to an office, as they stand on the page.

/** What stands in the form. */
export function typedIn(form: HTMLFormElement): OfficeTyped {
  const typed = new FormData(form)
  const text = (name: string) => String(typed.get(name) ?? '').trim()
  return {
    office: text('office'),
    campus: text('campus'),
    name: text('name'),
    reach: text('reach'),
    question: text('question'),
    urgent: typed.has('urgent'),
    leaves: [text('leaves-day'), text('leaves-month'), text('leaves-year')],
    agree: typed.has('agree'),
  }
}

/** What they wrote before stands in the form, unless they began anew; their consent they give again. */
export function fillIn(form: HTMLFormElement, { counselor: said }: OwnerHeld): void {
  if (said === undefined || form.dataset.touched !== undefined) return
  const [year, month, day] = said.leaves?.split('-') ?? []
  const texts: readonly (readonly [string, string | undefined])[] = [
    ['office', said.office],
    ['campus', said.campus],
    ['name', said.contact?.name],
    ['reach', said.contact?.reach],
    ['question', said.question],
    ['leaves-day', day?.replace(/^0/, '')],
    ['leaves-month', month?.replace(/^0/, '')],
    ['leaves-year', year],
  ]
  for (const [name, value = ''] of texts) {
    const field = form.elements.namedItem(name)
    if (field !== null && 'value' in field) field.value = value
  }
  const urgent = form.querySelector<HTMLInputElement>('[name="urgent"]')
  if (urgent !== null) urgent.checked = said.urgent
}

type Choice = readonly (readonly [value: string, text: string])[]

/** Fills a list somebody chooses from; what was chosen stays. */
function choose(form: HTMLFormElement, name: string, choice: Choice): void {
  const select = form.querySelector<HTMLSelectElement>(`[name="${name}"]`)
  const chosen = select?.value
  const options = choice.map(([value, text]) => new Option(text, value, false, value === chosen))
  select?.replaceChildren(...options)
}

/** The offices there are to choose from, and the campuses. */
export function nameIn(
  form: HTMLFormElement,
  { offices, campuses }: CaseAnswer,
  words: OfficeWords,
): void {
  const named = offices.map(({ id, name, city }) => [id, words.officeIn(name, city)] as const)
  choose(form, 'office', [['', words.choose], ...named])
  const campus = campuses.map(({ slug, name }) => [slug, name] as const)
  choose(form, 'campus', [['', words.campusNone], ...campus])
}
