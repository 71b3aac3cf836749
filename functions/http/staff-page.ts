import type { Context, MiddlewareHandler } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { html, type Markup } from '../../shared/result/markup.ts'
import { isOneOf, type StaffMember, type StaffRole } from '../../shared/staff/staff.ts'
import type { FrameStore } from '../ports.ts'
import type { Exchange } from './exchange.ts'
import { withoutNames } from './frame-names.ts'
import { framed, frameOf } from './framed.ts'
import type { Language } from './language.ts'
import { extraHeaders, type Refusal, statusOf, wordsOf } from './problem.ts'
import { type StaffSection, staffSections, staffWords } from './staff-words.ts'

/** Who finds which room in the navigation; the door itself is each route's own. */
const rolesOf: Readonly<Record<StaffSection, readonly StaffRole[]>> = {
  home: ['counselor', 'lead', 'editor', 'campus'],
  queue: ['counselor', 'lead'],
  requests: ['counselor', 'lead'],
  calls: ['counselor', 'lead'],
  days: ['counselor', 'lead'],
  rules: ['editor'],
  campus: ['campus'],
  log: ['lead'],
}

/** Where a page of the staff stands in a language: `staffPath('en', '/queue')` is /en/staff/queue. */
export const staffPath = (language: Language, path = ''): string =>
  `${language === 'en' ? '/en' : ''}/staff${path}`

const roomPath = (section: StaffSection, language: Language): string =>
  staffPath(language, section === 'home' ? '' : `/${section}`)

/** The address says the language of a page, never the browser: a link means the same to everybody. */
export const inPageLanguage: MiddlewareHandler<Exchange> = async (c, next) => {
  c.set('language', pageLanguage(c))
  await next()
}

const pageLanguage = (c: Context<Exchange>): Language =>
  /^\/en(\/|$)/.test(c.req.path) ? 'en' : 'id'

/** The same page in the other language, with what was chosen on it. */
function otherAddress(c: Context<Exchange>): string {
  const { pathname, search } = new URL(c.req.url)
  return `${pageLanguage(c) === 'en' ? pathname.slice('/en'.length) : `/en${pathname}`}${search}`
}

/** Rooms whose doors this member may open. */
export const roomsOf = (member: StaffMember): readonly StaffSection[] =>
  staffSections.filter((section) => isOneOf(member, rolesOf[section]))

/** The rooms with their addresses, as the navigation and the home page name them. */
export const roomLinks = (member: StaffMember, language: Language) =>
  roomsOf(member).map((section) => ({
    section,
    path: roomPath(section, language),
    name: staffWords[language].sections[section],
  }))

const navigation = (member: StaffMember, here: StaffSection | undefined, language: Language) =>
  html`<nav class="rooms" aria-label="${staffWords[language].navigation}">${roomLinks(
    member,
    language,
  ).map(
    ({ section, path, name }) =>
      html`<a href="${path}"${section === here ? html` aria-current="page"` : ''}>${name}</a>`,
  )}</nav>`

const whoIs = ({ name }: StaffMember, language: Language): Markup => {
  const words = staffWords[language]
  return html`<p class="who"><span class="unseen">${words.signedInAs}</span> ${name}</p>
    <form method="post" action="${staffPath(language, '/sign-out')}"><button class="leave">${words.signOut}</button></form>`
}

export type StaffPage = {
  readonly title: string
  /** The room it belongs to; undefined where it belongs to none, such as the sign-in. */
  readonly section?: StaffSection | undefined
  /** All of the page, its first heading included. */
  readonly main: Markup
  readonly status?: ContentfulStatusCode | undefined
}

/** A page of the staff: the frame Astro built, with who asks, their rooms and what they came for. */
export async function staffPage(
  c: Context<Exchange>,
  { frames }: { readonly frames: FrameStore },
  { title, section, main, status = 200 }: StaffPage,
): Promise<Response> {
  const language = pageLanguage(c)
  const { member } = c.var
  const frame = await frameOf({ frames }, language, 'staff')
  const rooms = member === undefined ? html`` : navigation(member, section, language)
  const who = member === undefined ? html`` : whoIs(member, language)
  const page = framed(withoutNames(frame), html`${title}`.markup, main.markup)
    .replace('<!--frame:rooms-->', () => rooms.markup)
    .replace('<!--frame:who-->', () => who.markup)
    .replace('<!--frame:other-->', () => html`${otherAddress(c)}`.markup)
  c.header('content-language', language)
  c.header('cache-control', 'no-store')
  return c.html(page, status)
}

const spoken = { 'not-found': 'not-found', 'body-too-large': 'too-large' } as const
const unread: readonly string[] = ['bad-json', 'unsupported-media-type']

/** What a refusal says to a reader: the words for programs would not tell them what to do. */
function refusedWords(refusal: Refusal, language: Language) {
  const { refusals } = staffWords[language]
  if (unread.includes(refusal.kind)) return refusals.unread
  if (refusal.kind in spoken) return refusals[spoken[refusal.kind as keyof typeof spoken]]
  return wordsOf(refusal, language)
}

/** A refusal as a page of the staff, with the way back to its room. */
export async function staffRefused(
  c: Context<Exchange>,
  ports: { readonly frames: FrameStore },
  refusal: Refusal,
  section: StaffSection = 'home',
): Promise<Response> {
  const language = pageLanguage(c)
  const { title, detail, next } = refusedWords(refusal, language)
  c.set('refusal', refusal.kind)
  for (const [name, value] of Object.entries(extraHeaders(refusal))) c.header(name, value)
  const main = html`<h1>${title}</h1><p class="lead">${detail}</p><p>${next}</p>
    <p class="actions"><a class="button" href="${roomPath(section, language)}">${staffWords[language].back}</a></p>`
  return staffPage(c, ports, { title, section, main, status: statusOf(refusal.kind) })
}
