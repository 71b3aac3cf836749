import type { Landscape } from '../../../shared/campus/numbers.ts'
import { html, type Markup } from '../../../shared/result/markup.ts'
import type { Language } from '../../http/language.ts'
import { courseName, lackingName, spanName } from './names.ts'
import { numbersWords } from './words.ts'

// What a career centre can do, before any chart: the course worth offering.

type Course = { readonly name: string; readonly people: number | undefined }

const coursesIn = ({ missing }: Landscape): readonly Course[] => {
  const all: readonly Course[] =
    missing.kind === 'named'
      ? missing.of.map((name) => ({ name, people: undefined }))
      : missing.of.map(([name, people]) => ({ name, people }))
  return all.filter(({ name }) => courseName(name, 'id') !== undefined)
}

/** Those that nothing told puts behind another: what rounds to the same comes first together. */
export function firstCourses(period: Landscape): readonly Course[] {
  const courses = coursesIn(period)
  return courses.filter(({ people }) => people === courses[0]?.people)
}

const isFirstIn = (period: Landscape, { name }: Course): boolean =>
  firstCourses(period).some((one) => one.name === name)

function courseSentence(first: readonly Course[], { people }: Landscape, language: Language) {
  const { advice } = numbersWords[language]
  const one = first[0]
  if (one === undefined) return advice.none
  const names = first.flatMap(({ name }) => courseName(name, language) ?? [])
  const students =
    one.people === undefined ? advice.nearlyAll(people) : advice.students(one.people, people)
  return advice.course(advice.either(names), students)
}

/** What many lack besides, be it taught or not. */
function besides({ missing }: Landscape, first: readonly Course[], language: Language): string {
  const { advice } = numbersWords[language]
  if (missing.kind === 'named') return ''
  const others = missing.of.filter(([name]) => !first.some((one) => one.name === name))
  const lacks = others.map(([name, people]) => advice.lack(lackingName(name, language), people))
  return lacks.length === 0 ? '' : advice.besides(lacks.join(', '))
}

function before(earlier: readonly Landscape[], first: readonly Course[], language: Language) {
  const [one, ...tied] = first
  if (one === undefined || tied.length > 0 || earlier.length === 0) return ''
  const times = earlier.filter((period) => isFirstIn(period, one)).length
  return times === 0 ? '' : numbersWords[language].advice.before(times, earlier.length)
}

/** The newest period in sentences. */
export function adviceOf(periods: readonly Landscape[], language: Language): Markup {
  const words = numbersWords[language]
  const [newest, ...earlier] = periods.toReversed()
  if (newest === undefined) return html`<p>${words.nothing.assessed}</p>`
  const first = firstCourses(newest)
  const more = [
    besides(newest, first, language),
    before(earlier, first, language),
    words.advice.of(spanName(newest, language)),
  ].filter((one) => one !== '')
  return html`<p class="course-advice">${courseSentence(first, newest, language)}</p><p>${more.join(' ')}</p>`
}
