import type { CalendarDate } from '../../shared/booking/time.ts'
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

/** Agreements that end later: nothing ends them by itself. */
const endingLater = ({ campuses }: Opening, today: CalendarDate): readonly string[] =>
  campuses.flatMap(({ slug, agreement: { ended } = { ended: undefined } }) =>
    ended === undefined || ended <= today ? [] : [`${slug} on ${ended}`],
  )

type Done = Extract<Opened, { kind: 'opened' }>

/** What came of it in one line, and what to do next. */
export function toldOpened(
  done: Done,
  opening: Opening,
  { dryRun, today }: Pick<Asked, 'dryRun'> & { readonly today: CalendarDate },
): string {
  const { settled, invited, awaited, barred, strangers, site } = done
  const ending = endingLater(opening, today)
  const changed = countOf(settled, 'changed') + countOf(settled, 'noted')
  const counts = `${countOf(settled, 'made')} made, ${changed} changed, ${countOf(settled, 'stood')} stood.`
  const left = settled.some(({ kept }) => kept.length > 0)
  const address = site === undefined ? 'the stage’s /staff' : `${site}/staff`
  const lines: readonly (string | false)[] = [
    dryRun ? `It would be: ${counts} Nothing was written.` : counts,
    left && 'What others changed is put back by --replace, for one thing by --only NAME beside it.',
    invited.length > 0 &&
      `${dryRun ? 'Would be written to' : 'Written to'}, with a first password: ` +
        `${invited.join(', ')}. It holds for three days.`,
    awaited.length > 0 &&
      `Not come yet: ${awaited.join(', ')}. The same command with --invite-again writes again.`,
    barred.length > 0 &&
      `Disabled by somebody, and left so: ${barred.join(', ')}. They are let in again by aws ` +
        'cognito-idp admin-enable-user.',
    strangers.length > 0 &&
      `May sign in, and are not in this file: ${strangers.join(', ')}. Whoever has left is kept out by ` +
        'aws cognito-idp admin-disable-user; whoever has not is written into the file.',
    ending.length > 0 && `Ends later, if this is run again from that day on: ${ending.join(', ')}.`,
    hasOneEditor(opening) && 'One editor alone changes no rule: a second one has to publish.',
    `Next: sign in at ${address}; a campus's partner finds the code of the widget there.`,
  ]
  return lines.filter((line) => line !== false).join('\n')
}

/** What a look found. */
export const toldCheck = (reasons: readonly Reason[], stage: string): string =>
  reasons.length === 0
    ? `Nothing stands in the stage ${stage} that it must not show.`
    : `The stage ${stage} is not as it must be:\n${reasons.map(toldReason).join('\n')}`
