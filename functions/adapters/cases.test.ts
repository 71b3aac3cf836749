import { TransactionCanceledException } from '@aws-sdk/client-dynamodb'
import { GetCommand } from '@aws-sdk/lib-dynamodb'
import { expect, test } from 'vitest'
import { shared } from '../../shared/casework/student.ts'
import { caseStore } from './cases.ts'
import type { Records } from './records.ts'

const entry = {
  id: 'v1',
  case: 'k'.repeat(22),
  at: 0,
  by: { id: 'ana', name: 'Contoh Ana', office: 'kupang' },
  office: 'kupang',
  kind: 'opened',
} as const

const refused = (Code: string) =>
  new TransactionCanceledException({
    $metadata: {},
    message: 'no',
    CancellationReasons: [{ Code }],
  })

/** A table that refuses so many transactions; the case stands in it or does not. */
function tableThat(refusals: readonly string[], stands: boolean): Records {
  const left = [...refusals]
  const send = async (command: unknown) => {
    if (command instanceof GetCommand) return stands ? { Item: { pk: 'x', sk: 'HEAD' } } : {}
    const code = left.shift()
    if (code !== undefined) throw refused(code)
    return {}
  }
  return { db: { send }, table: 'table' } as unknown as Records
}

test('two who open a case at the same moment both see it', async () => {
  const store = caseStore(tableThat(['TransactionConflict', 'TransactionConflict'], true))
  expect(await store.looked(entry)).toBe(true)
})

test('a case that is gone meanwhile is not shown', async () => {
  const store = caseStore(tableThat(['ConditionalCheckFailed'], false))
  expect(await store.looked(entry)).toBe(false)
})

test('the lists of a case that is gone are cleared, though somebody writes there too', async () => {
  const sharing = { givenAt: 1, urgent: false, language: 'id', expiresAt: 2 }
  const head = shared(
    undefined,
    { id: entry.case, office: 'kupang' },
    { sharing, judged: undefined },
    1,
  ).head
  const sent: string[] = []
  let refusals = 1
  const send = async (command: object) => {
    sent.push(command.constructor.name)
    if (command instanceof GetCommand)
      return String(command.input.Key?.pk).startsWith('CASE#') ? {} : { Item: { pk: 'x', sk: 'x' } }
    refusals -= 1
    if (refusals >= 0) throw refused('TransactionConflict')
    return {}
  }
  await caseStore({ db: { send }, table: 'table' } as unknown as Records).retire(head)
  expect(sent.filter((name) => name === 'TransactWriteCommand')).toHaveLength(2)
})
