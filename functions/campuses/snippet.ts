import { type Campus, mayReturnTo } from '../../shared/campus/campus.ts'
import { colourFor } from '../../shared/campus/colour.ts'
import { html, type Markup } from '../../shared/result/markup.ts'
import type { Chosen } from './chosen.ts'
import { widgetWords } from './words.ts'

// What a campus pastes into its page, in four ways. Every value is escaped as it is written.

type Query = Readonly<Record<string, string | undefined>>

const queried = (path: string, query: Query): string => {
  const said = Object.entries(query).filter((one): one is [string, string] => Boolean(one[1]))
  return said.length === 0 ? path : `${path}?${new URLSearchParams(said)}`
}

const bases = { id: '/konsultasi', en: '/en/talk' } as const

const wished = ({ topic, service }: Chosen): Query => ({ topic, service })

/** What the campus asked for beyond the choice of a talk, so far as it can be had. */
const extras = (campus: Campus, { colour, colourDark, returnTo }: Chosen) => {
  const [light, dark] = [colourFor(colour, 'light'), colourFor(colourDark, 'dark')]
  return {
    colour: light.kind === 'colour' ? light.colour : undefined,
    'colour-dark': dark.kind === 'colour' ? dark.colour : undefined,
    'return-to': mayReturnTo(campus, returnTo) ? returnTo : undefined,
  }
}

/** The link that works alone, in mails and on paper too. */
export const aloneLink = (rantau: string, campus: Campus, chosen: Chosen): string =>
  `${rantau}${queried(bases[chosen.language], { campus: campus.slug, ...wished(chosen) })}`

/** The same as a frame, for sites that strip scripts. */
export const frameLink = (rantau: string, campus: Campus, chosen: Chosen): string => {
  const base = `/embed/${campus.slug}${bases[chosen.language]}`
  return `${rantau}${queried(base, { ...wished(chosen), ...extras(campus, chosen) })}`
}

const anchor = (rantau: string, campus: Campus, chosen: Chosen): Markup =>
  html`<a href="${aloneLink(rantau, campus, chosen)}">${widgetWords[chosen.language].linkText}</a>`

/** The element with its link, and the address of the script before it. */
export function element(rantau: string, campus: Campus, chosen: Chosen): Markup {
  const { mode, language } = chosen
  const attributes = { ...wished(chosen), language, mode, ...extras(campus, chosen) }
  const said = Object.entries(attributes).filter(([, value]) => value !== undefined)
  return html`<rantau-talk campus="${campus.slug}"${said.map(
    ([name, value]) => html` ${name}="${value}"`,
  )}>
  ${anchor(rantau, campus, chosen)}
</rantau-talk>`
}

export const script = (rantau: string): Markup =>
  html`<script src="${rantau}/embed/rantau.js" async></script>`

export const scripted = (rantau: string, campus: Campus, chosen: Chosen): string =>
  `${script(rantau).markup}\n${element(rantau, campus, chosen).markup}`

/** The element for sites that bundle their scripts. */
export const imported = (rantau: string, campus: Campus, chosen: Chosen): string =>
  `${html`<script type="module">import '${rantau}/embed/rantau.mjs'</script>`.markup}\n${element(rantau, campus, chosen).markup}`

export function framed(rantau: string, campus: Campus, chosen: Chosen): string {
  const title = widgetWords[chosen.language].linkText
  return html`<iframe src="${frameLink(rantau, campus, chosen)}" title="${title}"
  referrerpolicy="origin" allow="clipboard-write" width="100%" height="900" style="border:0"></iframe>
<p>${anchor(rantau, campus, chosen)}</p>`.markup
}
