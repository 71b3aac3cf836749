import { join } from 'node:path'
import { root } from './settings.ts'

/**
 * The arguments with which Node looks for keys, tokens and passwords in all files under where it
 * runs, save what .gitignore names: a secret is found before it is committed, not after.
 */
export const secretScan: readonly string[] = [
  join(root, 'node_modules/secretlint/bin/secretlint.js'),
  '**/*',
  ...['--secretlintrc', join(root, '.secretlintrc.json'), '--format', 'unix', '--no-color'],
]
