import type { FrameStore } from '../ports/campuses.ts'
import type { Language } from './language.ts'

/** Which of the pages Astro built is filled. */
export type FrameName = Parameters<FrameStore['frame']>[1]

/** A frame with its two slots filled. */
export const framed = (frame: string, title: string, content: string): string =>
  frame
    .replaceAll('<!--frame:title-->', () => title)
    .replaceAll('<!--frame:content-->', () => content)

/** The frame of a language, or an error that says what is not there. */
export async function frameOf(
  { frames }: { readonly frames: FrameStore },
  language: Language,
  name?: FrameName,
): Promise<string> {
  const frame = await frames.frame(language, name)
  if (frame === undefined)
    throw new Error(`the frame "${name ?? 'plain'}" in "${language}" is not beside the bundle`)
  return frame
}
