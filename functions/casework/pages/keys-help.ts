import type { Markup } from '../../../shared/result/markup.ts'
import { keysDialog } from '../../http/keys-dialog.ts'
import { type Telling, wordsFor } from './told.ts'

export type KeyName = keyof ReturnType<typeof wordsFor>['keys']['names']

/** What single keys do on a page of the casework. */
export function keysHelp(keys: readonly KeyName[], telling: Telling): Markup {
  const { keys: words } = wordsFor(telling)
  return keysDialog(
    words,
    keys.map((key) => [key, words.names[key]]),
  )
}
