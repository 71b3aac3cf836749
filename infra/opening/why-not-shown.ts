import type { Key } from '../../functions/adapters/batch-read.ts'
import { type Demonstration, isMadeUp } from './demonstration.ts'
import type { Looked, Stands } from './look.ts'
import { isPublicMailbox, isPublicPage } from './public-host.ts'
import { type Reason, shown } from './reason.ts'

// What production must not show, whoever put it there: a table may have been sown or restored wrongly.

/** `made-up`: of the demonstration. `unconfirmed`: it exists, and nobody wrote down who says so. */
export type NotShown = Reason & {
  readonly kind: 'made-up' | 'unconfirmed'
  /** Where it lies; undefined: among those who may sign in. */
  readonly where: Key | undefined
}

const removal = (table: string, { pk, sk }: Key): string =>
  `aws dynamodb delete-item --table-name ${table} --key '${JSON.stringify({ pk: { S: pk }, sk: { S: sk } })}'`

const idsOf = (one: Stands, { counselors, campuses, staff }: Demonstration): ReadonlySet<string> =>
  ({ office: new Set<string>(), counselor: counselors, campus: campuses, staff })[one.holds]

/** What of it bears a mark: a name, an address, somewhere to write to or to meet. */
function madeUpIn({ value, holds }: Stands): string | undefined {
  const { name, address, email, contact, room } = value
  const text = (one: unknown): readonly string[] => (typeof one === 'string' ? [one] : [])
  return [
    ...[name, holds === 'office' ? address : undefined].flatMap(text).filter(isMadeUp),
    ...[email, contact].flatMap(text).filter((one) => !isPublicMailbox(one)),
    ...text(room).filter((one) => !isPublicPage(one)),
  ][0]
}

function madeUp(one: Stands, of: Demonstration, table: string): readonly NotShown[] {
  const mark = madeUpIn(one) ?? (idsOf(one, of).has(one.id) ? one.id : undefined)
  if (mark === undefined) return []
  return [
    {
      kind: 'made-up',
      where: one.where,
      field: `${one.holds}/${one.id} in the table`,
      got: shown(mark),
      expected: 'nothing of the demonstration',
      todo: `Take it away: ${removal(table, one.where)}`,
    },
  ]
}

const asOpened = 'Write it into the file this stage is opened with, and run npm run open with it.'

const unconfirmed = (one: Stands, got: string, expected: string): readonly NotShown[] => [
  {
    kind: 'unconfirmed',
    where: one.where,
    field: `${one.holds}/${one.id} in the table`,
    got,
    expected,
    todo: asOpened,
  },
]

/** As it stands, and what it rests on: a telephone that was changed since is confirmed by nobody. */
function whyUnconfirmed(one: Stands): readonly NotShown[] {
  const { value, opened, holds } = one
  const grounds = opened?.grounds ?? {}
  if (holds === 'campus') {
    if (value.revoked === true || grounds.agreement !== undefined) return []
    return unconfirmed(one, 'no agreement', 'the day it was agreed, and its confirmed origins')
  }
  if (holds !== 'office') return []
  return (['address', 'phone'] as const).flatMap((field) => {
    const ground = grounds[field === 'phone' ? 'telephone' : field]
    if (value[field] !== undefined && ground !== undefined && opened?.wrote[field] === value[field])
      return []
    return unconfirmed(one, `${field} ${shown(value[field])}`, `a confirmed ${field}`)
  })
}

const sownReason = (where: Key, table: string): NotShown => ({
  kind: 'made-up',
  where,
  field: `${where.pk} ${where.sk} in the table`,
  got: 'a table into which the demonstration was sown, with talks and cases of made-up students',
  expected: 'a table that never held it',
  todo:
    'Restore the table as it was before (infra/runbook.md), or open the stage on an empty one. If ' +
    `nothing else of it is left: ${removal(table, where)}`,
})

/** Everything production must not show. Its own offices and campuses stay where they are confirmed. */
export const whyNotShown = (
  { stands, signIns, sown }: Looked,
  of: Demonstration,
  table: string,
): readonly NotShown[] => [
  ...stands.flatMap((one) => madeUp(one, of, table)),
  ...stands.flatMap((one) => (madeUp(one, of, table).length > 0 ? [] : whyUnconfirmed(one))),
  ...signIns
    .filter(({ email }) => !isPublicMailbox(email))
    .map(({ email }) => ({
      kind: 'made-up' as const,
      where: undefined,
      field: 'who may sign in',
      got: shown(email),
      expected: 'addresses at domains that somebody owns',
      todo:
        `Take them away: aws cognito-idp admin-delete-user --username ${email} --user-pool-id, and the ` +
        'UserPoolId that the stack rantau-prod-identity says.',
    })),
  ...sown.map((where) => sownReason(where, table)),
]
