import { expect, test } from 'vitest'
import { type FunctionName, type Lent, lending, type TableAction } from './lending.ts'
import { family } from './lent.ts'
import { functionNames } from './local/build-functions.ts'

// Who may do what with which items, written out. Whatever a function is lent beyond this is seen here
// first, by whoever reads the change.

type Holds = Readonly<Record<string, string>>

const held: Readonly<Record<FunctionName, Holds>> = {
  assessments: {
    GetItem: 'ASSESSMENT#* CASE#* CATALOGUE EDITION#*',
    BatchGetItem: 'ASSESSMENT#* CAMPUS#* CASE#*',
    Query: 'APART#* CAMPUSES CASE#* ROSTER',
    PutItem: 'ASSESSMENT#* CASE#* CODE#* COUNTING#* QUEUE#*',
    UpdateItem: 'ASSESSMENT#* COUNT#* STAFFLOG#*',
    DeleteItem: 'ASSESSMENT#* CASE#* CASEOF#* CODE#* COUNTING#* QUEUE#* REVIEWS#*',
    ConditionCheckItem: 'CASE#*',
    BatchWriteItem: 'APART#* BULK#* CASE#* STAFFLOG#*',
  },
  bookings: {
    GetItem:
      'ASSESSMENT#* CALLS#* CAMPUS#* CASE#* CASEOF#* CATALOGUE EDITION#* FOLLOWUPS#* ' + 'NOTICE#*',
    BatchGetItem: 'BOOKING#* CASE#* LEDGER#* REPEAT#* SESSION#* STAFF#* STUDENT#* VISITOR#*',
    Query: 'CALLS#* CASE#* FOLLOWUPS#* LEDGER#* ROSTER',
    PutItem:
      'BOOKING#* CASE#* CODE#* COUNTING#* LEDGER#* QUEUE#* REPEAT#* STAFFLOG#* STUDENT#* ' +
      'VISITOR#*',
    UpdateItem: 'BOOKING#* COUNT#* NOTICE#* SESSION#* STAFFLOG#*',
    DeleteItem:
      'APART#* BOOKING#* CALLS#* CASE#* CASEOF#* CODE#* COUNTING#* FOLLOWUPS#* QUEUE#* ' +
      'REVIEWS#* SESSION#*',
    ConditionCheckItem: 'ASSESSMENT#* CASE#* LEDGER#*',
    BatchWriteItem: 'BULK#* CASE#* STAFFLOG#*',
  },
  campuses: {
    GetItem: 'CAMPUS#* KEY#* KEYS#* OUTBOX#* WEBHOOKS',
    BatchGetItem: 'CAMPUS#* KEYS#* KEYUSE#* OUTBOX#* SESSION#* STAFF#*',
    Query: 'CAMPUSES NUMBERS#* OUTBOX#* ROSTER WEBHOOKS',
    PutItem: 'KEY#* KEYS#* OUTBOX#* WEBHOOKS WEBHOOKSECRET#*',
    UpdateItem: 'CAMPUS#* KEYUSE#* OUTBOX#* SESSION#* WEBHOOKCOUNT#* WEBHOOKS WEBHOOKSECRET#*',
    DeleteItem: 'KEY#* SESSION#* WEBHOOKS WEBHOOKSECRET#*',
  },
  casework: {
    GetItem: 'ASSESSMENT#* BULK#* CASE#* CATALOGUE EDITION#*',
    BatchGetItem: 'BOOKING#* CAMPUS#* CASE#* SESSION#* STAFF#*',
    Query: 'BULK#* CAMPUSES CASE#* CODE#* COUNT#* QUEUE#* REVIEWS#* ROSTER STAFFLOG#* STAFFOF#*',
    PutItem: 'BOOKING#* BULK#* CASE#* QUEUE#* REVIEWS#* STAFFLOG#*',
    UpdateItem: 'COUNT#* SESSION#*',
    DeleteItem: 'QUEUE#* REVIEWS#* SESSION#*',
    ConditionCheckItem: 'ASSESSMENT#* CASE#*',
  },
  counts: {
    GetItem: 'CATALOGUE EDITION#*',
    BatchGetItem: 'ASSESSMENT#* BOOKING#* CAMPUS#*',
    Query: 'CAMPUSES COUNTING#* NUMBERS#*',
    PutItem: 'NUMBERS#*',
    DeleteItem: 'COUNTING#*',
  },
  editions: {
    GetItem: 'AMENDMENT#* CATALOGUE DRAFT#* EDITION#*',
    BatchGetItem: 'SESSION#* STAFF#*',
    Query: 'AMENDMENTS CATALOGUE RECHECK#* TOLD#*',
    PutItem: 'AMENDMENT#* AMENDMENTS CATALOGUE DRAFT#* EDITION#* RECHECK#* RECHECKS',
    UpdateItem: 'SESSION#*',
    DeleteItem: 'SESSION#*',
  },
  gatherings: {
    GetItem: 'DAY#* DAYCODE#*',
    BatchGetItem: 'CAMPUS#* DAY#* SESSION#* STAFF#*',
    Query: 'CAMPUSES DAY#* DAYS#* LEDGER#* ROSTER',
    PutItem: 'DAY#* DAYCODE#* DAYS#* LEDGER#*',
    UpdateItem: 'BOOKING#* DAY#* SESSION#*',
    DeleteItem: 'DAY#* SESSION#*',
    ConditionCheckItem: 'LEDGER#*',
  },
  notices: {
    GetItem: 'ASSESSMENT#* CAMPUS#* CASE#* CASEOF#* CATALOGUE EDITION#* OUTBOX#* QUEUE#*',
    BatchGetItem: 'BOOKING#* CASE#* LEDGER#*',
    Query: 'APART#* ASIDE CALLS#* CASE#* NUMBERS#* ROSTER TALKTOLD#* WEBHOOKS',
    PutItem:
      'APART#* ASIDE CALLS#* CASE#* CASEOF#* CODE#* LEDGER#* OUTBOX#* QUEUE#* STAFFLOG#* ' +
      'TALKTOLD#*',
    UpdateItem: 'BOOKING#* COUNT#* FAILURE#* NOTICE#* STAFFLOG#*',
    DeleteItem: 'CASE#* CASEOF#* CODE#* OUTBOX#* QUEUE#* REVIEWS#* TALKTOLD#*',
    ConditionCheckItem: 'ASSESSMENT#* CASE#* LEDGER#*',
    BatchWriteItem: 'APART#* ASIDE BULK#* CALLS#* CASE#* STAFFLOG#*',
    'atHome Query': 'SCHEDULE',
    'atHome PutItem': 'SCHEDULE',
    'atHome DeleteItem': 'SCHEDULE',
    'atHome BatchWriteItem': 'SCHEDULE',
  },
  programmes: {
    GetItem: 'CATALOGUE EDITION#*',
  },
  publishing: {
    GetItem: 'AMENDMENT#* CATALOGUE EDITION#*',
    PutItem: 'CATALOGUE EDITION#*',
  },
  rechecks: {
    GetItem: 'AMENDMENT#* ASSESSMENT#* CATALOGUE EDITION#* FOLLOWUPS#* RECHECK#*',
    BatchGetItem: 'ASSESSMENT#* CASE#*',
    Query: 'ASIDE CALLS#* RECHECK#* RECHECKS ROSTER',
    PutItem: 'ASIDE CASE#* FOLLOWUPS#* QUEUE#* RECHECK#* RECHECKS TOLD#*',
    UpdateItem: 'ASSESSMENT#* COUNT#* NOTICE#*',
    DeleteItem: 'FOLLOWUPS#* QUEUE#*',
    ConditionCheckItem: 'ASSESSMENT#*',
    BatchWriteItem: 'ASIDE',
    'kept Query': 'KEPT#*',
    'atHome Query': 'SCHEDULE',
    'atHome PutItem': 'SCHEDULE',
    'atHome BatchWriteItem': 'SCHEDULE',
  },
  signin: {
    GetItem: 'AMENDMENT#* CAMPUS#* CATALOGUE',
    BatchGetItem: 'DAY#* SESSION#* STAFF#*',
    Query: 'AMENDMENTS CATALOGUE COUNT#* DAYS#* NUMBERS#* QUEUE#* RECHECK#* REVIEWS#*',
    PutItem: 'SESSION#*',
    UpdateItem: 'SESSION#*',
    DeleteItem: 'SESSION#*',
  },
  webhooks: {
    GetItem: 'CAMPUS#* WEBHOOKS WEBHOOKSECRET#*',
    Query: 'OUTBOX#* WEBHOOKS',
    PutItem: 'OUTBOX#*',
    UpdateItem: 'OUTBOX#* WEBHOOKS',
    DeleteItem: 'OUTBOX#*',
  },
}

/** What a function holds, an action a line, as the table above says it. */
const holdsOf = (name: FunctionName): Holds =>
  Object.fromEntries(
    Object.entries(lending[name]).flatMap(([where, some]: [string, readonly Lent[]]) =>
      some.flatMap(({ actions, keys }) =>
        actions.map((action) => [
          where === 'table' ? action : `${where} ${action}`,
          keys.join(' '),
        ]),
      ),
    ),
  )

const names = Object.keys(held) as readonly FunctionName[]

/** Everybody who is lent one of these actions on a family, wherever. */
const whoMay = (which: string, ...actions: readonly TableAction[]): readonly FunctionName[] =>
  names.filter((name) =>
    Object.values(lending[name])
      .flat()
      .some(
        (lent) => lent.keys.includes(which) && lent.actions.some((one) => actions.includes(one)),
      ),
  )

const reading = ['GetItem', 'BatchGetItem', 'Query'] as const
const writing = ['PutItem', 'UpdateItem', 'DeleteItem', 'BatchWriteItem'] as const

test('every function is lent something, and nobody who is no function', () => {
  expect(Object.keys(lending).sort()).toEqual(functionNames().sort())
})

test.each(names)('%s may do this and no more', (name) => {
  expect(holdsOf(name)).toEqual(held[name])
})

test('what webhooks are signed with is read where they are signed, and written where a campus asks', () => {
  expect(whoMay(family.webhookSecret, ...reading)).toEqual(['webhooks'])
  expect(whoMay(family.webhookSecret, ...writing)).toEqual(['campuses'])
})

test('editors publish rules, at their own desk, and so does a deployment; nobody else', () => {
  expect(whoMay(family.edition, ...writing)).toEqual(['editions', 'publishing'])
  expect(whoMay(family.catalogue, ...writing)).toEqual(['editions', 'publishing'])
  expect(whoMay(family.amendment, ...writing)).toEqual(['editions'])
})

test('the pages about programmes read the edition in force, and nothing of anybody', () => {
  expect(lending.programmes).toEqual({
    table: [{ actions: ['GetItem'], keys: [family.catalogue, family.edition] }],
  })
})

test('no function makes a member of the staff or changes what they may do', () => {
  expect(whoMay(family.staff, ...writing)).toEqual([])
  expect(whoMay(family.staffOf, ...writing)).toEqual([])
  expect(whoMay(family.roster, ...writing)).toEqual([])
})

test('a sign-in begins at the sign-in alone', () => {
  expect(whoMay(family.session, 'PutItem')).toEqual(['signin'])
})

test('whoever answers nobody who is signed in reads no session', () => {
  const doors = ['bookings', 'campuses', 'casework', 'editions', 'gatherings', 'signin']
  expect(whoMay(family.session, ...reading, ...writing)).toEqual(doors)
})

test('only a student deletes their assessment, and only their own pages delete a booking', () => {
  expect(whoMay(family.assessment, 'DeleteItem', 'BatchWriteItem')).toEqual(['assessments'])
  expect(whoMay(family.booking, 'DeleteItem', 'BatchWriteItem')).toEqual(['bookings'])
})

test('the staff’s desks read answers and cannot change them', () => {
  expect(whoMay(family.assessment, ...writing)).toEqual(['assessments', 'rechecks'])
})

test('partners read closed numbers, and nothing that one student told', () => {
  for (const theirs of [family.assessment, family.booking, family.case, family.student])
    expect(whoMay(theirs, ...reading, ...writing)).not.toContain('campuses')
})

test('what was counted is written once: nobody changes or deletes it', () => {
  expect(whoMay(family.numbers, 'UpdateItem', 'DeleteItem', 'BatchWriteItem')).toEqual([])
  expect(whoMay(family.numbers, 'PutItem')).toEqual(['counts'])
})

test('the log of a lead is read at the desk of cases alone', () => {
  expect(whoMay(family.staffLog, ...reading)).toEqual(['casework'])
})

test('all that is kept is found by whoever judges it again, and by nobody else', () => {
  expect(names.filter((name) => lending[name].kept !== undefined)).toEqual(['rechecks'])
})

test('timers are kept in the table at home alone', () => {
  const inCloud = names.flatMap((name) => [...lending[name].table, ...(lending[name].kept ?? [])])
  expect(inCloud.filter(({ keys }) => keys.includes(family.timers))).toEqual([])
})

test('nobody scans, and no key is wider than a family', () => {
  const all = names.flatMap((name) => Object.values(lending[name]).flat() as readonly Lent[])
  const families = new Set<string>(Object.values(family))
  expect(all.flatMap(({ actions }) => actions)).not.toContain('Scan')
  expect(all.flatMap(({ keys }) => keys).filter((one) => !families.has(one))).toEqual([])
  for (const one of families) expect(one).toMatch(/^[A-Z]+(#\*)?$/)
})

test('an action stands in one statement with all its keys, as a call on many items needs it', () => {
  for (const name of names)
    for (const some of Object.values(lending[name]) as readonly (readonly Lent[])[]) {
      const actions = some.flatMap((lent) => lent.actions)
      expect(new Set(actions).size).toBe(actions.length)
    }
})

/** A statement as a policy spells it, with an account and a table of long names. */
const statement = ({ actions, keys }: Lent, index: string) => ({
  Effect: 'Allow',
  Action: actions.map((action) => `dynamodb:${action}`),
  Resource: `arn:aws:dynamodb:ap-southeast-3:000000000000:table/${'t'.repeat(60)}${index}`,
  Condition: { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': keys } },
})

test('each policy fits into a role, with room for logs, mail and schedules', () => {
  const inlineMax = 10_240
  for (const name of names) {
    const { table, kept = [] } = lending[name]
    const Statement = [
      ...table.map((one) => statement(one, '')),
      ...kept.map((one) => statement(one, '/index/kept')),
    ]
    expect(JSON.stringify({ Version: '2012-10-17', Statement }).length).toBeLessThan(inlineMax / 2)
  }
})
