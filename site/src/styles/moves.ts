import { createHash } from 'node:crypto'

/**
 * Asks the browser to move softly from page to page, unless somebody asked for less motion. It stands
 * in the page itself: a browser that styles the page before its sheet has come would break the move
 * off with an error.
 */
export const softMoves =
  '@media (prefers-reduced-motion:no-preference){@view-transition{navigation:auto}}'

/** What the page's policy for styles lets through. */
export const softMovesHash =
  `sha256-${createHash('sha256').update(softMoves).digest('base64')}` as const
