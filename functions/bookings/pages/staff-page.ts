import { html, type Markup } from '../../../shared/result/markup.ts'
import type { Language } from '../../http/language.ts'

const style = `:root{color-scheme:light dark;background:Canvas;color:CanvasText}
body{font:16px/1.5 system-ui,sans-serif;max-width:44em;
margin:0 auto;padding:1em;overflow-wrap:anywhere}li{margin-block:0 2em}pre{white-space:pre-wrap;font:inherit;
border-inline-start:.25em solid;padding-inline-start:.75em}button,a.chat{display:inline-block;font:inherit;padding:.75em 1em}
input{font:inherit;padding:.7em;max-width:100%;box-sizing:border-box}nav a{display:inline-block;padding:.75em 1em .75em 0}
dd{margin:0 0 .5em}`

const words = {
  id: {
    label: 'Halaman kantor',
    calls: 'Kabari lewat WhatsApp',
    requests: 'Permintaan dan konsultasi',
  },
  en: {
    label: 'Pages of the office',
    calls: 'Tell them on WhatsApp',
    requests: 'Requests and talks',
  },
} as const

type StaffPage = 'calls' | 'requests'

/** A plain page for the office, with the way to its others. */
export function staffPage(page: StaffPage, language: Language, main: Markup): Markup {
  const said = words[language]
  const link = (to: StaffPage) =>
    html`<a href="/staff/${to}"${to === page ? html` aria-current="page"` : ''}>${said[to]}</a>`
  return html`<!DOCTYPE html>
<html lang="${language}"><head><meta charset="utf-8" /><meta name="viewport" content="width=device-width" />
<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'unsafe-inline'" />
<title>${said[page]}</title><style>${{ markup: style }}</style></head>
<body><nav aria-label="${said.label}">${link('requests')} ${link('calls')}</nav>
<main><h1>${said[page]}</h1>${main}</main></body></html>`
}
