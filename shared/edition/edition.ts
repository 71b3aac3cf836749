import { canonicalJson, type Json } from './canonical.ts'
import { sha256 } from './sha-256.ts'

/** A piece of an edition that travels by itself: what judges, or one programme's words. */
export type Part = {
  readonly name: string
  /** Canonical JSON. */
  readonly body: string
  readonly sha256: string
}

/** What an edition consists of; its own digest is the edition's name. */
export type Manifest = {
  readonly format: 1
  readonly parts: readonly { readonly name: string; readonly sha256: string }[]
}

/** An immutable set of programmes and figures, named by what it says. */
export type Edition = {
  readonly digest: string
  readonly manifest: Manifest
  readonly parts: readonly Part[]
}

/** A programme's words by language: `texts['at-rwr-shortage'].id`. */
export type Texts = { readonly [programme: string]: { readonly [language: string]: Json } }

/** The part every judgement reads. */
export const judgingPart = 'judging'

/** The part that holds a programme's words in one language. */
export const textPart = (programme: string, language: string): string =>
  `text.${programme}.${language}`

const partNamePattern = /^[a-z0-9][a-z0-9.-]{0,127}$/

async function part(name: string, value: Json): Promise<Part> {
  if (!partNamePattern.test(name))
    throw new Error(
      `edition part "${name}": a name is 1 to 128 of a-z, 0-9, "." and "-" and starts with a ` +
        'letter or digit. Rename the programme or the language.',
    )
  const body = canonicalJson(value)
  return { name, body, sha256: await sha256(body) }
}

const textParts = (texts: Texts) =>
  Object.entries(texts).flatMap(([programme, languages]) =>
    Object.entries(languages).map(([language, words]) =>
      part(textPart(programme, language), words),
    ),
  )

/** The digest an edition with this manifest carries. */
const digestOf = (manifest: Manifest): Promise<string> => sha256(canonicalJson(manifest))

/** Cuts a catalogue into parts and names the whole: equal catalogues get equal names. */
export async function edition(judging: Json, texts: Texts): Promise<Edition> {
  const parts = await Promise.all([part(judgingPart, judging), ...textParts(texts)])
  parts.sort((a, b) => (a.name < b.name ? -1 : 1))
  const manifest: Manifest = {
    format: 1,
    parts: parts.map(({ name, sha256 }) => ({ name, sha256 })),
  }
  return { digest: await digestOf(manifest), manifest, parts }
}

/** Why this edition is not what its names say, or undefined if every digest holds. */
export async function whyBroken(candidate: Edition): Promise<string | undefined> {
  const listed = new Map(candidate.manifest.parts.map((entry) => [entry.name, entry.sha256]))
  if (listed.size !== candidate.parts.length)
    return `the manifest names ${listed.size} parts, the edition holds ${candidate.parts.length}`
  for (const { name, body } of candidate.parts) {
    const expected = listed.get(name)
    const found = await sha256(body)
    if (expected !== found) return `part "${name}" is ${found}, the manifest says ${expected}`
  }
  const digest = await digestOf(candidate.manifest)
  return digest === candidate.digest
    ? undefined
    : `the manifest is ${digest}, the edition calls itself ${candidate.digest}`
}
