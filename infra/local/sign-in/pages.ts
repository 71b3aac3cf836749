import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { roleWords } from '../../../functions/http/staff-roles.ts'
import { html, type Markup } from '../../../shared/result/markup.ts'
import type { StaffMember, StaffRole } from '../../../shared/staff/staff.ts'
import { campuses } from '../../demonstration/campuses.ts'
import { offices } from '../../demonstration/offices.ts'
import { root } from '../settings.ts'

// The pages of the provider at home. Where Cognito asks for a password, a name is chosen here.

export type PageLanguage = 'id' | 'en'

const words = {
  id: {
    title: 'Masuk sebagai siapa?',
    lead: 'Ini sistem masuk untuk mencoba di komputer ini. Semua orang di bawah ini rekaan, dan tidak ada kata sandi.',
    leaveTitle: 'Keluar dari layanan masuk',
    leave: 'Keluar',
    brokenTitle: 'Masuk tidak bisa diteruskan',
    broken: 'Permintaannya tidak lengkap atau sudah terlalu lama. Mulai lagi dari Rantau.',
    start: 'Ke halaman petugas',
    back: 'Kembali ke situs Rantau',
    place: 'Petugas',
    other: { text: 'EN', label: 'Read this page in English' },
  },
  en: {
    title: 'Who signs in?',
    lead: 'This is a sign-in for trying out on this computer. All these people are made up, and there is no password.',
    leaveTitle: 'Sign out of the sign-in service',
    leave: 'Sign out',
    brokenTitle: 'Signing in cannot go on',
    broken: 'The request was not whole, or it is too old. Begin again at Rantau.',
    start: 'To the pages of the staff',
    back: 'Back to the Rantau site',
    place: 'Staff',
    other: { text: 'ID', label: 'Baca halaman ini dalam bahasa Indonesia' },
  },
} as const

/** The colours of the site, so that the way in looks like the house. */
const tokens = readFileSync(join(root, 'site/src/styles/tokens.css'), 'utf8')

const style = `${tokens}@media (prefers-reduced-motion:no-preference){@view-transition{navigation:auto}}
*{box-sizing:border-box}
body{margin:0;font:1rem/1.5 var(--sans);background:var(--ground);color:var(--ink)}
header{background:var(--night);color:var(--cream);border-block-end:3px solid var(--gold)}
header div,main{max-inline-size:62rem;margin-inline:auto;padding-inline:var(--edge)}
header div{display:flex;flex-wrap:wrap;align-items:center;justify-content:space-between;gap:0 1rem;padding-block:.3rem}
header a{display:inline-flex;align-items:center;gap:.5rem;min-block-size:2.75rem;color:inherit;text-decoration:none}
header a:hover{text-decoration:underline}
.brand{font:700 1.1875rem/1 var(--serif)}
.brand small{padding-inline-start:.55rem;border-inline-start:1px solid rgb(255 255 255/.4);font:500 .875rem/1 var(--sans)}
.switch{min-inline-size:2.75rem;justify-content:center;padding-inline:.75rem;border:1px solid rgb(255 255 255/.4);border-radius:99px;font-weight:600;font-size:.875rem}
main{padding-block:1.25rem 3rem}
h1{margin:0;font:700 var(--h2)/1.2 var(--serif)}
h2{margin:1.5rem 0 0;font:700 var(--h3)/1.3 var(--serif)}
p{margin:.25rem 0 0;max-inline-size:var(--measure);color:var(--ink-soft)}
main a{color:var(--link)}
ul{list-style:none;margin:.6rem 0 0;padding:0;display:grid;gap:.5rem;grid-template-columns:repeat(auto-fill,minmax(min(17rem,100%),1fr))}
li{display:grid}
button{font:inherit;min-block-size:2.75rem;padding:.6rem 1rem;text-align:start;cursor:pointer;border:1px solid var(--line-strong);border-radius:.5rem;background:var(--surface);color:var(--ink);font-weight:650}
button:hover{border-color:var(--accent)}
button small{display:block;font-size:.875rem;font-weight:400;color:var(--ink-soft)}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
header :focus-visible{outline-color:var(--gold)}`

/** Sends the one form of a page at once, where scripts run. */
const sendScript = 'document.forms[0].submit()'

export const sendScriptHash = `'sha256-${createHash('sha256').update(sendScript).digest('base64')}'`

const mark = `<svg viewBox="0 0 16 16" width="22" height="22" aria-hidden="true"><path fill="#e9ad45" d="M7 0h2v1h1v1h1v1h1v1h1v1h1v1h1v1h1v2h-16v-2h1v-1h1v-1h1v-1h1v-1h1v-1h1v-1h1z"/><path fill="#141b3a" d="M7 4h2v1h1v1h1v3h-6v-3h1v-1h1z"/><path fill="#b4472b" d="M0 11h16v1h-1v1h-1v1h-1v1h-10v-1h-1v-1h-1v-1h-1z"/></svg>`

const homes = { id: '/staff', en: '/en/staff' } as const

const page = (title: string, main: Markup, language: PageLanguage): string => {
  const said = words[language]
  const other = language === 'id' ? 'en' : 'id'
  // Another language begins anew: whoever signs in there goes on there.
  const head = html`<header><div><a class="brand" href="${language === 'en' ? '/en/' : '/'}">${{ markup: mark }} Rantau <small>${said.place}</small></a>
    <a class="switch" href="${homes[other]}" hreflang="${other}" lang="${other}" aria-label="${said.other.label}">${said.other.text}</a></div></header>`
  return html`<!DOCTYPE html>
<html lang="${language}"><head><meta charset="utf-8" /><meta name="viewport" content="width=device-width, initial-scale=1" />
<title>${title} · Rantau</title><style>${{ markup: style }}</style></head>
<body>${head}<main><h1>${title}</h1>${main}</main></body></html>`.markup
}

const whereFrom = ({ office, campus }: StaffMember): string => {
  const place =
    offices.find(({ id }) => id === office) ?? campuses.find(({ slug }) => slug === campus)
  return place === undefined ? '' : place.name
}

/** Whose group somebody stands in: a lead, who is a counselor too, among the leads. */
const groups: readonly StaffRole[] = ['lead', 'counselor', 'editor', 'campus']
const groupOf = ({ roles }: StaffMember) => groups.find((role) => roles.includes(role))

/** Everybody who can sign in here, each one tap, by what they may do. */
export function chooser(
  action: string,
  staff: readonly StaffMember[],
  language: PageLanguage,
): string {
  const said = words[language]
  const { roles, may } = roleWords[language]
  const entry = (one: StaffMember) =>
    html`<li><button name="member" value="${one.id}">${one.name} <small>${whereFrom(one)}</small></button></li>`
  const group = (role: StaffRole) => {
    const all = staff.filter((one) => groupOf(one) === role)
    return all.length === 0
      ? html``
      : html`<section><h2>${roles[role]}</h2><p>${may[role]}</p><ul>${all.map(entry)}</ul></section>`
  }
  const shown: readonly StaffRole[] = ['counselor', 'lead', 'editor', 'campus']
  const main = html`<p>${said.lead}</p><p><a href="${language === 'en' ? '/en/' : '/'}">${said.back}</a></p>
    <form method="post" action="${action}">${shown.map(group)}</form>`
  return page(said.title, main, language)
}

/** Ends the provider's session; `form` is the provider's own, and goes off by itself. */
export function leaving(form: string, language: PageLanguage): string {
  const said = words[language]
  const main = html`${{ markup: form }}
    <input type="hidden" form="op.logoutForm" name="logout" value="yes" />
    <button form="op.logoutForm">${said.leave}</button>
    <script>${{ markup: sendScript }}</script>`
  return page(said.leaveTitle, main, language)
}

export function broken(language: PageLanguage): string {
  const said = words[language]
  const main = html`<p>${said.broken}</p><p><a href="${homes[language]}">${said.start}</a></p>`
  return page(said.brokenTitle, main, language)
}
