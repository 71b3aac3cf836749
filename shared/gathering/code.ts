// Codes that are read off a wall, called out in a hall and written on paper: no vowels, so that none is
// a word, and nothing that looks or sounds like something else.

const letters = 'CDFHJKMNPRTVWX347'

export const dayCodeLength = 5
export const ownCodeLength = 4

/** So many codes there are of a length. */
export const codesThereAre = (length: number): number => letters.length ** length

/** The code of a number. */
export function codeOf(number: number, length: number): string {
  let left = Math.abs(Math.floor(number)) % codesThereAre(length)
  let code = ''
  for (let at = 0; at < length; at++) {
    code += letters[left % letters.length] ?? ''
    left = Math.floor(left / letters.length)
  }
  return code
}

/** What somebody typed as the code it means: "k7-pm " is K7PM. Undefined: none of ours. */
export function codeFrom(typed: string, length: number): string | undefined {
  const plain = typed.toUpperCase().replaceAll(/[\s.-]/g, '')
  const ours = [...plain].every((one) => letters.includes(one))
  return plain.length === length && ours ? plain : undefined
}
