import type { Context, MiddlewareHandler } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { html, type Markup } from '../../shared/result/markup.ts'
import { isOneOf, type StaffMember, type StaffRole } from '../../shared/staff/staff.ts'
import type { FrameStore } from '../ports/campuses.ts'
import type { Exchange } from './exchange.ts'
import { withoutNames } from './frame-names.ts'
import { framed, frameOf } from './framed.ts'
import type { Language } from './language.ts'
import { extraHeaders, type Refusal, statusOf, wordsOf } from './problem.ts'
import { roleWords } from './staff-roles.ts'
import { type NotThere, type StaffSection, staffSections, staffWords } from './staff-words.ts'

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

const unread: readonly string[] = ['bad-json', 'unsupported-media-type']

/** The room an address lies in; undefined for what is no room's. */
function roomAt(path: string): StaffSection | undefined {
  const [, name] = /^(?:\/en)?\/staff\/([a-z-]+)/.exec(path) ?? []
  return name === 'cases' ? 'queue' : staffSections.find((section) => section === name)
}

/** What was not there, as far as its address tells whoever asked anyway. */
function notThere(path: string, section: StaffSection): NotThere {
  if (/\/staff\/cases\/./.test(path)) return 'no-case'
  return section === 'home' ? 'no-page' : 'not-yours'
}

const inRow = (names: readonly string[], language: Language): string =>
  new Intl.ListFormat(language).format(names)

/** Whose room it is, and what role somebody has instead. */
function notTheirs({ req, var: { member } }: Context<Exchange>, language: Language) {
  const room = roomAt(req.path)
  if (room === undefined || member === undefined) return undefined
  const { roles } = roleWords[language]
  const named = (some: readonly StaffRole[]) =>
    inRow(
      some.map((one) => roles[one]),
      language,
    )
  const { sections, roleNotAllowed } = staffWords[language]
  const whose = { roles: named(rolesOf[room]), own: named(member.roles) }
  return roleNotAllowed({ room: sections[room], ...whose })
}

/** What a refusal says to a reader: the words for programs would not tell them what to do. */
function refusedWords(c: Context<Exchange>, refusal: Refusal, section: StaffSection) {
  const language = pageLanguage(c)
  const { refusals } = staffWords[language]
  const { kind } = refusal
  if (unread.includes(kind)) return refusals.unread
  if (kind === 'body-not-valid') return refusals.unfit
  if (kind === 'body-too-large') return refusals['too-large']
  if (kind === 'not-found') return refusals[notThere(c.req.path, section)]
  const theirs = kind === 'role-not-allowed' ? notTheirs(c, language) : undefined
  return theirs ?? wordsOf(refusal, language)
}

/** A refusal as a page of the staff, with the way back to its room. */
export async function staffRefused(
  c: Context<Exchange>,
  ports: { readonly frames: FrameStore },
  refusal: Refusal,
  section: StaffSection = 'home',
): Promise<Response> {
  const language = pageLanguage(c)
  const { title, detail, next } = refusedWords(c, refusal, section)
  c.set('refusal', refusal.kind)
  for (const [name, value] of Object.entries(extraHeaders(refusal))) c.header(name, value)
  const { sections, toRoom } = staffWords[language]
  const wrong = refusal.kind === 'body-not-valid' ? refusal.fields : []
  const named = html`<ul>${wrong.map((one) => html`<li>${one.detail}</li>`)}</ul>`
  const main = html`<h1>${title}</h1><p class="lead">${detail}</p>${wrong.length === 0 ? '' : named}<p>${next}</p>
    <p class="actions"><a class="button" href="${roomPath(section, language)}">${toRoom(sections[section])}</a></p>`
  return staffPage(c, ports, { title, section, main, status: statusOf(refusal.kind) })
}
