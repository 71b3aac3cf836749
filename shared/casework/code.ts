// What a case is called where no name may stand: short enough to say over a desk.

const letters = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'

/** A code as it was typed from what somebody read out; undefined: no code looks like this. */
export function codeIn(typed: string): string | undefined {
  const said = typed.toUpperCase().replace(/[^A-Z0-9]/g, '')
  const isCode = said.length === 6 && [...said].every((letter) => letters.includes(letter))
  return isCode ? `${said.slice(0, 3)}-${said.slice(3)}` : undefined
}

const mix = (text: string, seed: number): number => {
  let mixed = seed
  for (const letter of text) mixed = Math.imul(mixed ^ (letter.codePointAt(0) ?? 0), 0x01000193)
  mixed ^= mixed >>> 15
  return Math.imul(mixed, 0x2c1b3c6d) >>> 0
}

/** Six letters and digits that no eye confuses, "K7Q-2MX": the same for the same case. */
export function codeOf(id: string): string {
  const mixed = mix(id, 0x811c9dc5)
  const said = Array.from({ length: 6 }, (_, at) => letters[(mixed >>> (at * 5)) & 31]).join('')
  return `${said.slice(0, 3)}-${said.slice(3)}`
}
