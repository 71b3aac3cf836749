import { expect, test } from 'vitest'
import { askedFrom } from './asked.ts'
import { openingFrom } from './opening.ts'
import { acceptedOpening } from './opening-under-test.ts'

test('a stage and a file are all one has to say', () => {
  expect(askedFrom(['--stage', 'dev', '--file', 'opening.json'])).toEqual({
    stage: 'dev',
    file: 'opening.json',
    endpoint: undefined,
    replace: false,
    only: [],
    dryRun: false,
    inviteAgain: false,
    check: false,
  })
  const both = ['--only', 'campus/undana', '--only', 'staff/a@b.id', '--replace', '--dry-run']
  expect(askedFrom(['--stage', 'prod', '--file', 'x', ...both])).toMatchObject({
    only: ['campus/undana', 'staff/a@b.id'],
    replace: true,
    dryRun: true,
  })
})

test.each([
  [['--file', 'x'], '--stage is "", expected one of dev, test, prod.'],
  [['--stage', 'production', '--file', 'x'], '--stage is "production"'],
  [['--stage', 'prod'], 'Expected either --file'],
  [['--stage', 'prod', '--check', '--file', 'x'], 'Expected either --file'],
  [['--stage', 'dev', '--file', 'x', '--replcae'], '--replcae'],
  [
    ['--stage', 'dev', '--file', 'x', '--endpoint', 'localhost:5000'],
    '--endpoint is "localhost:5000"',
  ],
])('who mistypes reads what came and how it is asked for: %s', (args, said) => {
  expect(() => askedFrom(args)).toThrow(said)
  expect(() => askedFrom(args)).toThrow('npm run open -- --stage dev|test|prod')
})

test('a file is read whole, and a word nobody asked for is no word at all', () => {
  const accepted = acceptedOpening()
  expect(openingFrom(JSON.stringify(accepted))).toEqual({ kind: 'opening', opening: accepted })
  const [office] = accepted.offices
  const mistyped = { ...accepted, offices: [{ ...office, adress: 'x' }] }
  expect(openingFrom(JSON.stringify(mistyped))).toMatchObject({
    kind: 'unreadable',
    reasons: [{ field: 'offices[0]' }],
  })
  expect(openingFrom('{')).toMatchObject({ kind: 'unreadable', reasons: [{ field: 'the file' }] })
})

test('the letters of an address may be large or small: it is one person', () => {
  const accepted = acceptedOpening()
  const loud = {
    ...accepted,
    staff: accepted.staff.map((one) => ({ ...one, email: one.email.toUpperCase() })),
  }
  expect(openingFrom(JSON.stringify(loud))).toEqual({ kind: 'opening', opening: accepted })
})
