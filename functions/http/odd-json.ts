/** Deeper than any body we describe. */
const depthMax = 16

/** Every text of a JSON document, those that name a key with their colon. */
const texts = /"(?:[^"\\]|\\.)*"(\s*:)?/g

function keysWritten(text: string): number {
  let keys = 0
  for (const [, colon] of text.matchAll(texts)) if (colon !== undefined) keys += 1
  return keys
}

/**
 * What JSON allows and no honest sender means: endless nesting, a key that would reach an object's
 * prototype, and a key given twice, of which a parser silently drops one answer.
 */
export function oddity(
  root: unknown,
  text: string,
): 'too-deep' | 'key-twice' | 'key-forbidden' | undefined {
  let keys = 0
  const open: (readonly [value: unknown, depth: number])[] = [[root, 0]]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [value, depth] = next
    if (typeof value !== 'object' || value === null) continue
    if (depth === depthMax) return 'too-deep'
    const list = Array.isArray(value)
    for (const [name, inner] of Object.entries(value)) {
      if (!list) keys += 1
      if (name === '__proto__') return 'key-forbidden'
      open.push([inner, depth + 1])
    }
  }
  return keys === keysWritten(text) ? undefined : 'key-twice'
}
