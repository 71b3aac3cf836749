// Everything that may be done to a booking: each is one decision over what was read, and tells all
// that has to be written together.

export { whyTooMany, withAsking } from './asking.ts'
export type { At, BookingRefusal, Books, Change, Decided, Rewritten } from './desk.ts'
export { cancel } from './ending.ts'
export { type Hold, hold, release } from './holding.ts'
export { accept, lapse, standingIn, wait, withoutGone } from './line.ts'
export { approve, decline, moveSession, outcome } from './office.ts'
export { book, move, type Wanted } from './taking.ts'
export { erase, withdraw, withdrawable } from './withdrawing.ts'
