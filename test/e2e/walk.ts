import type { Page } from 'playwright-core'
import { journey as en } from '../../site/src/words/journey-en.ts'
import { journey as id } from '../../site/src/words/journey-id.ts'
import { type Language, pathTo } from './addresses.ts'
import { fill } from './fill.ts'

/** One thing of a list: a degree, a certificate, a job, by the names of its fields. */
export type Entry = Readonly<Record<string, string>>

/** Said to a question: a value, its list, "none", "?" for not knowing, "-" for rather not saying. */
export type Said = string | readonly Entry[]

/** Somebody's answers by the name of the question; what is not here they do not know. */
export type Student = { readonly ticks: readonly string[] } & {
  readonly answers: Readonly<Record<string, Said>>
}

const words = { id, en }

/** What the address names, without the programme it is asked for. */
export const placeOn = (page: Page): string =>
  decodeURIComponent(new URL(page.url()).hash.slice(1)).replace(/@.*/, '')

const stage = (page: Page) => page.locator('[data-stage]')

export const wordsOf = (language: Language): typeof id => words[language]

/** The page hears of a new address in a task of its own; what comes after that task finds it drawn. */
const drawn = (page: Page) => page.evaluate(() => new Promise((done) => setTimeout(done)))

/** Presses something and waits for the next screen, which the address names. */
export async function goOn(page: Page, press: () => Promise<void>): Promise<void> {
  const before = page.url()
  await press()
  await page.waitForURL((url) => url.href !== before)
  await drawn(page)
}

const button = (page: Page, name: string, value: string) =>
  stage(page).locator(`button[name="${name}"][value="${value}"]`)

const sendOn = (page: Page, language: Language) => () =>
  stage(page).getByRole('button', { name: words[language].continue, exact: true }).click()

/** Says "I don't know yet", as somebody may on every question. */
export async function dontKnow(page: Page): Promise<void> {
  await goOn(page, () => stage(page).locator('button[value="?"]').click())
}

async function enter(page: Page, list: string, entries: readonly Entry[], language: Language) {
  if ((await stage(page).locator('form [data-field]').count()) === 0)
    await goOn(page, () =>
      stage(page)
        .getByRole('link', { name: addWord(list, language) })
        .click(),
    )
  const { saveAndAdd } = words[language]
  for (const [at, entry] of entries.entries()) {
    for (const [field, value] of Object.entries(entry))
      await fill(page, `${list}.1.${field}`, value)
    if (at + 1 === entries.length) await goOn(page, sendOn(page, language))
    else await stage(page).getByRole('button', { name: saveAndAdd }).click()
  }
}

const addWord = (list: string, language: Language): string => {
  const { sittings, jobs, stays, list: other } = words[language]
  return { sittings, jobs, stays }[list]?.add ?? other.add
}

/** Every language at its level, on one page; what is not named is left blank. */
async function speak(page: Page, spoken: readonly Entry[], language: Language): Promise<void> {
  const rows = await stage(page)
    .locator('input[type="hidden"]')
    .evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value))
  for (const { language: tongue = '', level = '' } of spoken)
    await fill(page, `skills.${rows.indexOf(tongue) + 1}.level`, level)
  await goOn(page, sendOn(page, language))
}

async function say(page: Page, path: string, said: Said, language: Language): Promise<void> {
  if (typeof said === 'object')
    return path === 'skills' ? speak(page, said, language) : enter(page, path, said, language)
  const name = (await button(page, path, '?').count()) > 0 ? path : 'answer'
  const tap = button(page, name, said)
  if ((await tap.count()) > 0) return goOn(page, () => tap.click())
  await fill(page, name, said)
  await goOn(page, sendOn(page, language))
}

async function tick(page: Page, ticks: readonly string[], language: Language): Promise<void> {
  for (const one of ticks) {
    const box = stage(page).locator(`label:has(input[value="${one}"])`)
    if ((await box.count()) > 0) await box.click()
  }
  await goOn(page, sendOn(page, language))
}

/** Ticks the papers they hold; of the others they say no, or that they do not know any of them. */
async function tickPapers(page: Page, { answers }: Student, language: Language): Promise<void> {
  const boxes = stage(page).locator('input[name="paper"]')
  const papers = await boxes.evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value))
  for (const one of papers)
    if (answers[one] === 'yes')
      await stage(page).locator(`label:has(input[value="${one}"])`).click()
  const denied = papers.some((one) => answers[one] === 'no')
  await goOn(page, denied ? sendOn(page, language) : () => button(page, 'rest', '?').click())
}

/** A question about one item is answered by the field's name: `jobs.1.paid` by `jobs.paid`. */
const answerFor = ({ answers }: Student, path: string): Said =>
  answers[path] ?? answers[path.replace(/\.[^.]+(?=\.[^.]+$)/, '')] ?? '?'

/** Answers the screen that stands there. */
export async function answerHere(page: Page, who: Student, language: Language): Promise<void> {
  const place = placeOn(page)
  const { first, welcome } = words[language]
  const onward: Readonly<Record<string, string>> = { first: first.sharpen, '': welcome.goOn }
  const name = onward[place]
  if (name !== undefined)
    return goOn(page, () => stage(page).getByRole('button', { name, exact: true }).click())
  if (place === 'simple') return tick(page, who.ticks, language)
  if (place === 'papers') return tickPapers(page, who, language)
  const [path = ''] = place.split('/')
  return say(page, path, answerFor(who, path), language)
}

export async function openAssessment(page: Page, language: Language): Promise<void> {
  await page.goto(pathTo('assessment', language))
  await stage(page).locator('.stack:not(.scripted) h1').waitFor()
}

/** Goes into the questions of one programme. */
export async function openDoor(page: Page, programme: string, language: Language): Promise<void> {
  await page.goto(`${pathTo('assessment', language)}#start@${programme}`)
  await page.waitForURL((url) => !url.hash.startsWith('#start'))
  await drawn(page)
}

type Storage = Readonly<Record<string, string>>
type Held = { readonly local: Storage; readonly session: Storage }

/** What a phone held on each screen of a way that was walked from the first question on. */
const held = new Map<string, Held>()

const wayTo = (place: string, who: Student, language: Language): string =>
  JSON.stringify([place, who, language])

async function hold(page: Page, way: string): Promise<void> {
  if (held.has(way)) return
  const now = await page.evaluate(() => ({
    local: { ...localStorage },
    session: { ...sessionStorage },
  }))
  if (Object.keys(now.local).length > 0) held.set(way, now)
}

/** Answers until a screen of this name stands there; tells the screens that were passed. */
export async function walkTo(
  page: Page,
  end: string,
  who: Student,
  language: Language,
  each: (place: string) => Promise<void> = async () => {},
): Promise<readonly string[]> {
  const passed: string[] = []
  const come = async (place: string) => {
    if (passed[0] === 'birth') await hold(page, wayTo(place, who, language))
    await each(place)
  }
  for (let place = placeOn(page); place !== end; place = placeOn(page)) {
    if (passed.length > 80) throw new Error(`no "${end}" after ${passed.join(' ')}`)
    await come(place)
    passed.push(place)
    await answerHere(page, who, language)
  }
  await come(end)
  return passed
}

/**
 * Lets the phone hold what it holds on this screen. The first who asks walks there; whoever comes
 * after is handed what that phone held. Either way the page is still to be opened.
 */
export async function asAfterWalkTo(
  page: Page,
  end: string,
  who: Student,
  language: Language,
): Promise<void> {
  const before = held.get(wayTo(end, who, language))
  if (before === undefined) {
    await openAssessment(page, language)
    await walkTo(page, end, who, language)
    return
  }
  await page.goto('/v1/health')
  await page.evaluate(({ local, session }) => {
    for (const [key, value] of Object.entries(local)) localStorage.setItem(key, value)
    for (const [key, value] of Object.entries(session)) sessionStorage.setItem(key, value)
  }, before)
}

/** The assessment on this screen, with all before it answered. */
export async function openAt(
  page: Page,
  place: string,
  who: Student,
  language: Language,
): Promise<void> {
  await asAfterWalkTo(page, place, who, language)
  if (placeOn(page) === place) return
  await page.goto(`${pathTo('assessment', language)}#${place}`)
  await stage(page).locator('.stack:not(.scripted) h1').waitFor()
}
