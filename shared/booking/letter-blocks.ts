import { cleanText } from './letter-text.ts'
import type { LetterLanguage } from './letter-times.ts'

/** A letter before it is text or HTML; both say the same. */
export type Block =
  | { readonly kind: 'paragraph'; readonly text: string }
  | {
      readonly kind: 'facts'
      readonly rows: readonly { readonly name: string; readonly value: string }[]
    }
  | { readonly kind: 'list'; readonly title: string; readonly items: readonly string[] }
  | { readonly kind: 'link'; readonly name: string; readonly url: string }

const plainBlock = (block: Block): string => {
  if (block.kind === 'paragraph') return block.text
  if (block.kind === 'link') return `${block.name}:\n${block.url}`
  if (block.kind === 'facts')
    return block.rows.map(({ name, value }) => `${name}: ${value}`).join('\n')
  return [`${block.title}:`, ...block.items.map((item) => `- ${item}`)].join('\n')
}

/** The letter for whoever reads plain text; nothing in it needs the other form. */
export const plainLetter = (blocks: readonly Block[]): string =>
  cleanText(`${blocks.map(plainBlock).join('\n\n')}\n`)

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const escaped = (text: string): string =>
  cleanText(text).replace(/[&<>"']/g, (one) => entities[one] ?? one)

const linked = (url: string, name: string): string =>
  `<a href="${escaped(url)}">${escaped(name)}</a>`

const isLink = (value: string): boolean => /^https:\/\/[^\s]+$/.test(value)

const htmlBlock = (block: Block): string => {
  if (block.kind === 'paragraph') return `<p>${escaped(block.text)}</p>`
  if (block.kind === 'link') return `<p>${linked(block.url, block.name)}</p>`
  if (block.kind === 'facts') {
    const rows = block.rows.map(
      ({ name, value }) =>
        `<dt><strong>${escaped(name)}</strong></dt><dd style="margin:0 0 .5em">${isLink(value) ? linked(value, value) : escaped(value)}</dd>`,
    )
    return `<dl>${rows.join('')}</dl>`
  }
  const items = block.items.map((item) => `<li>${escaped(item)}</li>`)
  return `<h2 style="font-size:1.1em">${escaped(block.title)}</h2><ul>${items.join('')}</ul>`
}

const style =
  'font:16px/1.5 system-ui,sans-serif;max-width:36em;margin:0 auto;padding:1em;overflow-wrap:anywhere'

/** The same letter as a small page that loads nothing and tells nobody that it was read. */
export const htmlLetter = (
  language: LetterLanguage,
  subject: string,
  blocks: readonly Block[],
): string =>
  `<!DOCTYPE html><html lang="${language}"><head><meta charset="utf-8">` +
  '<meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark">' +
  `<title>${escaped(subject)}</title></head><body style="${style}"><main>` +
  `<h1 style="font-size:1.3em">${escaped(subject)}</h1>${blocks.map(htmlBlock).join('')}` +
  '</main></body></html>'
