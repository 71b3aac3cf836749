import type { Shelf } from '../../shared/result/shelf.ts'

/** Names that a frame brings along, for they are the site's own words. */
export type FrameNames = Pick<Shelf, 'countries' | 'fields' | 'paths'>

const namesMark = /<!--frame:names (.*?)-->/s

/** The names in a frame; what is told of a result leads somewhere by them. */
export const namesIn = (frame: string): FrameNames => {
  const json = namesMark.exec(frame)?.[1]
  if (json === undefined) throw new Error('the frame brings no names. Build the site again.')
  return JSON.parse(json)
}

/** A frame without what only the function reads. */
export const withoutNames = (frame: string): string => frame.replace(namesMark, '')
