/**
 * Where a statement comes from. `read` means a copy of the page was read on the day it was
 * checked; `general-knowledge` means it still has to be confirmed, and every page says so.
 */
export type Source = {
  readonly title: string
  readonly publisher: string
  readonly published: string
  readonly url: string
  readonly basis: 'read' | 'general-knowledge'
  readonly confidence: 'high' | 'medium' | 'low'
  readonly checked: string
}
