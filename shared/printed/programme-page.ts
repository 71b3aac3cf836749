import type { Phase } from '../catalogue/programme.ts'
import { html, type Markup } from '../result/markup.ts'
import { talkAbout } from '../result/shelf.ts'
import { citePrinted, type Sources } from './cite.ts'
import { costsPrinted } from './costs.ts'
import type { PrintedProgramme, Printing } from './edition-printed.ts'
import { examplesPrinted } from './examples.ts'
import { figurePrinted } from './figure-history.ts'
import { glancePrinted } from './glance.ts'
import { printedPaths, programmePath } from './paths.ts'
import { countryInWords } from './place.ts'
import { pointsPrinted } from './points.ts'
import { tagsPrinted } from './programme-tags.ts'
import { requirementPrinted } from './requirement-card.ts'
import { selectionPrinted } from './selection.ts'
import { termsPrinted } from './terms.ts'
import { printedWords } from './words/words.ts'

/** One chapter of a page; `named`: it is among those that the top of the page leads to. */
type Chapter = {
  readonly id: string
  readonly title: string
  readonly hint?: number | undefined
  readonly open?: true | undefined
  readonly named?: string | undefined
  readonly inside: Markup | readonly Markup[]
}

type Demands = Parameters<typeof requirementPrinted>[0][]

const phases: readonly Phase[] = ['apply', 'before-leaving', 'after-arrival']

const chapterPrinted = ({
  id,
  title,
  hint,
  open,
  inside,
}: Chapter): Markup => html`<details class="chapter"${open && ' open'}>
<summary><h2>${title}</h2>${hint !== undefined && html` <span class="hint">${hint}</span>`}</summary>
<div class="chapter-inside" id="${id}">${inside}</div>
</details>
`

const ticks = (texts: readonly string[], look = 'ticks'): Markup =>
  html`<ul class="${look}">${texts.map((text) => html`<li>${text}</li>`)}</ul>`

const demandsPrinted = (some: Readonly<Demands>, sources: Sources, printing: Printing): Markup =>
  html`<ul class="requirements">${some.map((one) => requirementPrinted(one, sources, printing))}</ul>`

function lawChapters({ words, duties, judged }: PrintedProgramme, printing: Printing) {
  const text = printedWords(printing.language).programme
  const asked = phases.map((phase): Chapter => {
    const some = words.requirements.filter((one) => one.phase === phase)
    return {
      id: `part-${phase}`,
      title: text.phases[phase],
      hint: some.length,
      open: phase === 'apply' || undefined,
      named: phase === 'apply' ? text.chapters.apply : undefined,
      inside: demandsPrinted(some, words.sources, printing),
    }
  })
  const own = duties.duties.filter(({ routes }) =>
    routes.some((one) => judged.routes.includes(one)),
  )
  const leaving: Chapter = {
    id: 'part-duties',
    title: text.dutiesHeading,
    hint: own.length,
    inside: demandsPrinted(own, duties.sources, printing),
  }
  return [...asked, leaving].filter(({ hint }) => hint !== 0)
}

function wayChapters({ words }: PrintedProgramme, printing: Printing): readonly Chapter[] {
  const text = printedWords(printing.language).programme
  const { costs, steps, documents, sources } = words
  const paid: Chapter = {
    id: 'part-costs',
    title: text.costsHeading,
    hint: costs.length,
    named: text.chapters.costs,
    inside: costsPrinted(costs, sources, printing),
  }
  const taken: Chapter = {
    id: 'part-steps',
    title: text.stepsHeading,
    hint: steps.length,
    named: text.chapters.steps,
    inside: html`<ol class="numbered">${steps.map((step) => html`<li><p>${step}</p></li>`)}</ol>`,
  }
  const papers: Chapter = {
    id: 'part-documents',
    title: text.documentsHeading,
    hint: documents.length,
    named: text.chapters.documents,
    inside: ticks(documents),
  }
  return costs.length > 0 ? [paid, taken, papers] : [taken, papers]
}

/** The figures that rules look up, in the order they do. */
function figuresNamed({ requirements, gates, points }: PrintedProgramme['judged']) {
  const named = new Set<string>()
  const visit = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return
    if ('kind' in part && part.kind === 'figure' && 'figure' in part) named.add(String(part.figure))
    for (const one of Object.values(part)) visit(one)
  }
  visit([requirements, gates, points])
  return [...named]
}

// Rules are long and stay what they are: each programme is read through once.
const namedBy = new WeakMap<PrintedProgramme['judged'], readonly string[]>()

function figuresOf({ judged, figures }: PrintedProgramme) {
  const named = namedBy.get(judged) ?? figuresNamed(judged)
  namedBy.set(judged, named)
  return named.flatMap((id) => figures.figures.find((one) => one.id === id) ?? [])
}

function numberChapters(programme: PrintedProgramme, printing: Printing): readonly Chapter[] {
  const text = printedWords(printing.language).programme
  const { points, selection, sources } = programme.words
  const figures = figuresOf(programme)
  const table = points && {
    id: 'part-points',
    title: text.pointsHeading,
    named: text.chapters.points,
    inside: pointsPrinted(programme, points, printing),
  }
  const chosen = selection && {
    id: 'part-selection',
    title: text.selectionHeading,
    inside: selectionPrinted(selection, sources, printing),
  }
  const terms: Chapter = {
    id: 'part-terms',
    title: text.termsHeading,
    named: text.chapters.terms,
    inside: termsPrinted(programme, printing),
  }
  const numbers: Chapter = {
    id: 'part-figures',
    title: text.figuresHeading,
    hint: figures.length,
    inside: figures.map((one) => figurePrinted(one, programme.figures, printing)),
  }
  const all = [table, chosen, terms, figures.length > 0 ? numbers : undefined]
  return all.filter((one) => one !== undefined)
}

function otherChapters({ words, examples }: PrintedProgramme, printing: Printing) {
  const text = printedWords(printing.language).programme
  const { notes, openQuestions, alsoSee, sources } = words
  const chapters: readonly Chapter[] = [
    {
      id: 'part-examples',
      title: text.examplesHeading,
      hint: examples.length,
      named: text.chapters.examples,
      inside: examplesPrinted(examples, printing),
    },
    { id: 'part-notes', title: text.notesHeading, hint: notes.length, inside: ticks(notes) },
    {
      id: 'part-unknown',
      title: text.unknownHeading,
      hint: openQuestions.length,
      named: text.chapters.unknown,
      inside: ticks(openQuestions, 'questions'),
    },
    {
      id: 'part-sources',
      title: text.moreSources,
      hint: alsoSee.length,
      inside: citePrinted(sources, alsoSee, printing),
    },
  ]
  return chapters.filter(({ hint }) => hint !== 0)
}

function headPrinted({ judged, words, formalDoor }: PrintedProgramme, printing: Printing): Markup {
  const { language } = printing
  const { programme: text, destinations } = printedWords(language)
  const country = countryInWords(judged.country, language)
  const door =
    formalDoor &&
    html`<p class="advice"><strong>${text.formalDoor}:</strong> <a href="${programmePath(formalDoor.judged.id, language)}">${formalDoor.name}</a></p>
`
  return html`<p class="eyebrow-link"><a href="${printedPaths.destinations[language]}#${judged.country}">${destinations.title}</a> · ${country}</p>
<h1>${words.shortName}</h1>
${tagsPrinted(judged, printing)}
<p class="small">${text.employers[judged.employer].text}</p>
${door}`
}

function actionsPrinted({ judged, words }: PrintedProgramme, { language }: Printing): Markup {
  const text = printedWords(language).programme
  const talk = talkAbout({ paths: { talk: printedPaths.talk[language] } }, judged.id)
  const actions =
    judged.employer !== 'household' &&
    html`<p class="actions"><a class="button" href="${printedPaths.assessment[language]}#@${judged.id}">${text.check}</a> <a class="button button-quiet" href="${talk}">${text.talk}</a></p>
`
  return html`${actions}<p class="small official"><strong>${text.official}:</strong> ${words.name}. ${words.permit}.</p>
`
}

/** What a programme's page is called, and what it says of itself to whoever looks for it. */
export function titlesOf({ judged, words }: PrintedProgramme, { language }: Printing) {
  const { description } = printedWords(language).programme
  const country = countryInWords(judged.country, language)
  return { title: `${words.shortName} · ${country}`, description: description(words.shortName) }
}

/** A programme's page, all of it that rests on the edition. */
export function programmePrinted(programme: PrintedProgramme, printing: Printing): Markup {
  const text = printedWords(printing.language).programme
  const chapters = [lawChapters, wayChapters, numberChapters, otherChapters].flatMap((some) =>
    some(programme, printing),
  )
  const contents = chapters.filter(({ named }) => named !== undefined)
  const link = ({ id, named }: Chapter) => html`<li><a href="#${id}">${named}</a></li>`
  return html`${headPrinted(programme, printing)}${glancePrinted(programme, printing)}
${actionsPrinted(programme, printing)}<nav class="contents" aria-label="${text.contents}"><ul>${contents.map(link)}</ul></nav>
<div class="chapters">
${chapters.map(chapterPrinted)}</div>`
}
