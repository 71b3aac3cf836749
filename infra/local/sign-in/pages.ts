import { createHash } from 'node:crypto'
import { html, type Markup } from '../../../shared/result/markup.ts'
import type { StaffMember } from '../../../shared/staff/staff.ts'
import { campuses } from '../../demonstration/campuses.ts'
import { offices } from '../../demonstration/offices.ts'

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
    roles: {
      counselor: 'konselor',
      lead: 'pimpinan konselor',
      editor: 'penyunting aturan',
      campus: 'mitra kampus',
    },
  },
  en: {
    title: 'Who signs in?',
    lead: 'This is a sign-in for trying out on this computer. All these people are made up, and there is no password.',
    leaveTitle: 'Sign out of the sign-in service',
    leave: 'Sign out',
    brokenTitle: 'Signing in cannot go on',
    broken: 'The request was not whole, or it is too old. Begin again at Rantau.',
    start: 'To the pages of the staff',
    roles: {
      counselor: 'counselor',
      lead: 'lead counselor',
      editor: 'editor of the rules',
      campus: 'campus partner',
    },
  },
} as const

const style = `@view-transition{navigation:auto}
:root{color-scheme:light dark;background:Canvas;color:CanvasText}
body{font:16px/1.5 system-ui,sans-serif;max-width:60em;margin:0 auto;padding:1em}
ul{list-style:none;padding:0;display:grid;gap:.5em;grid-template-columns:repeat(auto-fill,minmax(min(17em,100%),1fr))}
li{display:grid}
button,a.button{font:inherit;display:block;inline-size:100%;padding:.75em 1em;text-align:start}
small{display:block}`

/** Sends the one form of a page at once, where scripts run. */
const sendScript = 'document.forms[0].submit()'

export const sendScriptHash = `'sha256-${createHash('sha256').update(sendScript).digest('base64')}'`

const page = (title: string, main: Markup, language: PageLanguage): string =>
  html`<!DOCTYPE html>
<html lang="${language}"><head><meta charset="utf-8" /><meta name="viewport" content="width=device-width" />
<title>${title}</title><style>${{ markup: style }}</style></head>
<body><main><h1>${title}</h1>${main}</main></body></html>`.markup

const whereFrom = ({ office, campus }: StaffMember): string => {
  const place =
    offices.find(({ id }) => id === office) ?? campuses.find(({ slug }) => slug === campus)
  return place === undefined ? '' : ` · ${place.name}`
}

/** Everybody who can sign in here, each one tap. */
export function chooser(
  action: string,
  staff: readonly StaffMember[],
  language: PageLanguage,
): string {
  const said = words[language]
  const entry = (one: StaffMember) => html`<li><button name="member" value="${one.id}">${one.name}
    <small>${one.roles.map((role) => said.roles[role]).join(', ')}${whereFrom(one)}</small></button></li>`
  const main = html`<p>${said.lead}</p><form method="post" action="${action}"><ul>${staff.map(entry)}</ul></form>`
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
  const home = language === 'en' ? '/en/staff' : '/staff'
  const main = html`<p>${said.broken}</p><p><a href="${home}">${said.start}</a></p>`
  return page(said.brokenTitle, main, language)
}
