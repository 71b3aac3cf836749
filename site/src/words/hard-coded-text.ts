type Found = { readonly texts: string[]; readonly at: number }

const spoken = /\b(?:aria-label|alt|title|placeholder|label|content)=(?:"([^"{]*)"|'([^'{]*)')/g
const hasWord = /\p{L}{2,}/u

/** The words an .astro template shows by itself instead of taking them from the word list. */
export function hardCodedText(source: string): readonly string[] {
  const template = source
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .replace(/<(script|style)\b[\s\S]*?<\/\1>/g, '')
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<!doctype html>/i, '')
    .replace(/<meta\b[^>]*>/g, '')
  return markup(template, 0, false).texts
}

// Reads markup until its end, or until the brace that closes the expression it stands in.
function markup(source: string, from: number, inside: boolean): Found {
  const texts: string[] = []
  let at = from
  let depth = 0
  while (at < source.length) {
    const next = source[at]
    if (next === '<') {
      const end = tagEnd(source, at)
      const tag = source.slice(at, end)
      texts.push(...labelsOf(tag))
      depth += tag.startsWith('</') ? -1 : tag.endsWith('/>') ? 0 : 1
      at = end
      if (inside && depth <= 0) return { texts, at }
    } else if (next === '{') {
      const found = expression(source, at + 1)
      texts.push(...found.texts)
      at = found.at
    } else {
      const rest = source.slice(at).search(/[<{]/)
      const end = rest === -1 ? source.length : at + rest
      const text = source.slice(at, end).trim()
      if (hasWord.test(text)) texts.push(text)
      at = end
    }
  }
  return { texts, at }
}

// Reads code until its closing brace; markup inside it is read as markup, strings are skipped.
function expression(source: string, from: number): Found {
  const texts: string[] = []
  let at = from
  while (at < source.length && source[at] !== '}') {
    const next = source[at] ?? ''
    if (next === '<' && /[A-Za-z>]/.test(source[at + 1] ?? '')) {
      const found = markup(source, at, true)
      texts.push(...found.texts)
      at = found.at
    } else if (next === '{') at = expression(source, at + 1).at
    else at = '"\'`'.includes(next) ? stringEnd(source, at) : at + 1
  }
  return { texts, at: at + 1 }
}

function tagEnd(source: string, from: number): number {
  let at = from + 1
  while (at < source.length && source[at] !== '>') {
    const next = source[at] ?? ''
    if (next === '{') at = expression(source, at + 1).at
    else at = '"\'`'.includes(next) ? stringEnd(source, at) : at + 1
  }
  return at + 1
}

function stringEnd(source: string, from: number): number {
  const quote = source[from]
  let at = from + 1
  while (at < source.length && source[at] !== quote) at += source[at] === '\\' ? 2 : 1
  return at + 1
}

const labelsOf = (tag: string): readonly string[] =>
  [...tag.matchAll(spoken)]
    .map(([, double, single]) => (double ?? single ?? '').trim())
    .filter((text) => hasWord.test(text))
