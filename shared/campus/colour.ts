import type { Text } from '../facts/fact.ts'

// A campus may bring its own colour. It stands behind the words of buttons and round what is chosen,
// so it must stand out from the page, and words must stand out from it (WCAG 2.2: 1.4.3, 1.4.11).

export type Scheme = 'light' | 'dark'

/** "#7d2b17", always six digits and small letters. */
export type Colour = string

/** What a colour lies on: the page, cards, and rows that are chosen; as site/src/styles has them. */
export const grounds: Readonly<Record<Scheme, readonly Colour[]>> = {
  light: ['#fcf7ec', '#fffdf8', '#e7f0f9'],
  dark: ['#10152c', '#192041', '#17304e'],
}

/** The inks that may be written on it. */
const [white, black] = ['#ffffff', '#000000'] as const

/** For what is seen, and for what is read. */
export const seenContrastMin = 3
export const readContrastMin = 4.5

export type ColourRead =
  | { readonly kind: 'colour'; readonly colour: Colour; readonly ink: Colour }
  | { readonly kind: 'not-a-colour' }
  | { readonly kind: 'too-pale'; readonly contrast: number; readonly scheme: Scheme }

/** "#abc", "abc" or "#aabbcc" in its one spelling; undefined for anything else. */
export function colourIn(text: string): Colour | undefined {
  const digits = /^#?([\da-f]{3}|[\da-f]{6})$/i.exec(text.trim())?.[1]?.toLowerCase()
  if (digits === undefined) return undefined
  return `#${digits.length === 6 ? digits : [...digits].map((one) => one + one).join('')}`
}

const linear = (channel: number): number =>
  channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4

/** Relative luminance, as WCAG reckons it. */
const luminance = (colour: Colour): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    linear(Number.parseInt(colour.slice(at, at + 2), 16) / 255),
  )
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** From 1, the same, to 21, black and white. */
export function contrast(one: Colour, other: Colour): number {
  const [a, b] = [luminance(one), luminance(other)]
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}

const inkOn = (colour: Colour): Colour =>
  contrast(white, colour) >= contrast(black, colour) ? white : black

/** A colour with the ink to write on it, or why it is not used in this scheme. */
export function colourFor(text: string, scheme: Scheme): ColourRead {
  const colour = colourIn(text)
  if (colour === undefined) return { kind: 'not-a-colour' }
  const worst = Math.min(...grounds[scheme].map((ground) => contrast(colour, ground)))
  if (worst < seenContrastMin) return { kind: 'too-pale', contrast: worst, scheme }
  return { kind: 'colour', colour, ink: inkOn(colour) }
}

/** Rounded down, so that what is told never seems to reach what it missed. */
const told = (ratio: number): string => (Math.floor(ratio * 100) / 100).toFixed(2)

/** What to tell about a colour that is not used. */
export function colourWords(refusal: Exclude<ColourRead, { readonly kind: 'colour' }>): Text {
  if (refusal.kind === 'not-a-colour')
    return {
      id: 'Tulis warnanya dengan angka, misalnya #7d2b17. Sampai itu benar, dipakai warna Rantau.',
      en: 'Write the colour in digits, such as #7d2b17. Until then Rantau’s own is used.',
    }
  const dark = refusal.scheme === 'dark'
  const ratio = told(refusal.contrast)
  return {
    id: `Warna ini terlalu mirip dengan latar ${dark ? 'gelap' : 'terang'}: kontrasnya ${ratio.replace('.', ',')}, padahal perlu ${seenContrastMin}. Pilih yang lebih ${dark ? 'terang' : 'gelap'}; sementara itu dipakai warna Rantau.`,
    en: `This colour is too close to the ${dark ? 'dark' : 'light'} page: its contrast is ${ratio}, and ${seenContrastMin} is needed. Choose a ${dark ? 'lighter' : 'darker'} one; until then Rantau’s own is used.`,
  }
}
