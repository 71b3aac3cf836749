import type { Asked } from './asked.ts'
import type { Opened } from './open.ts'
import type { Opening } from './opening.ts'
import { type Reason, toldReason } from './reason.ts'
import type { Settled } from './settle.ts'

// What whoever opens a stage reads.

const did: Readonly<Record<Settled['did'], string>> = {
  made: 'made',
  changed: 'changed',
  noted: 'confirmed anew',
  stood: 'stood',
}

const would: Readonly<Record<Settled['did'], string>> = {
  made: 'would be made',
  changed: 'would change',
  noted: 'would be confirmed anew',
  stood: 'stands',
}

const listed = (fields: readonly string[]): string =>
  fields.length === 0 ? '' : ` (${fields.join(', ')})`

/** One line of what became of one thing of the file. */
export function toldSettled(one: Settled, dryRun: boolean): string {
  const words = (dryRun ? would : did)[one.did]
  const kept = one.kept.length === 0 ? '' : `; left as others changed it${listed(one.kept)}`
  return `  ${one.name}: ${words}${listed(one.changed)}${kept}`
}

export const toldRefused = (reasons: readonly Reason[]): string =>
  `Nothing was written, for ${reasons.length === 1 ? 'this reason' : `${reasons.length} reasons`}:\n` +
  reasons.map(toldReason).join('\n')

const countOf = (settled: readonly Settled[], kind: Settled['did']): number =>
  settled.filter((one) => one.did === kind).length

const hasOneEditor = ({ staff }: Opening): boolean =>
  staff.filter(({ roles }) => roles.includes('editor')).length === 1

type Done = Extract<Opened, { kind: 'opened' }>

/** What came of it in one line, and what to do next. */
export function toldOpened(done: Done, opening: Opening, asked: Asked): string {
  const { settled, invited, awaited, site } = done
  const changed = countOf(settled, 'changed') + countOf(settled, 'noted')
  const counts = `${countOf(settled, 'made')} made, ${changed} changed, ${countOf(settled, 'stood')} stood.`
  const left = settled.some(({ kept }) => kept.length > 0)
  const address = site === undefined ? 'the stage’s /staff' : `${site}/staff`
  const lines: readonly (string | false)[] = [
    asked.dryRun ? `It would be: ${counts} Nothing was written.` : counts,
    left && 'What others changed is put back by --replace, for one thing by --only NAME beside it.',
    invited.length > 0 &&
      `${asked.dryRun ? 'Would be written to' : 'Written to'}, with a first password: ` +
        `${invited.join(', ')}. It holds for three days.`,
    awaited.length > 0 &&
      `Not come yet: ${awaited.join(', ')}. The same command with --invite-again writes again.`,
    hasOneEditor(opening) && 'One editor alone changes no rule: a second one has to publish.',
    `Next: sign in at ${address}; a campus's partner finds the code of the widget there.`,
  ]
  return lines.filter((line) => line !== false).join('\n')
}

/** What a look found. */
export const toldCheck = (reasons: readonly Reason[], stage: string): string =>
  reasons.length === 0
    ? `Nothing stands in the stage ${stage} that it must not show.`
    : `The stage ${stage} shows what it must not:\n${reasons.map(toldReason).join('\n')}`
