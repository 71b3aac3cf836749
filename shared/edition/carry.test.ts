import { expect, test } from 'vitest'
import { catalogueEdition } from '#infra/catalogue/edition.ts'
import { amend } from './amend.ts'
import type { Change, Content } from './amendment.ts'
import { carriedOver } from './carry.ts'
import { contentOf, editionSaying } from './content.ts'

const catalogue = await catalogueEdition()
const content = contentOf(catalogue.parts)

const source = {
  title: 'Contoh',
  url: 'https://authority.example/',
  publisher: 'Contoh',
  basis: 'page-seen',
  confidence: 'high',
  checked: '2026-11-22',
} as const

const stated = (change: Change) => ({
  change,
  cited: { key: 'amended-1', source },
  by: 'ana',
  at: '2026-11-22T00:00:00.000Z',
})

const raised = stated({
  kind: 'figure',
  figure: 'de.blue-card-regular',
  from: '2027-01-01',
  value: 51_900,
})
const paused = stated({
  kind: 'intake',
  programme: 'at-rwr-shortage',
  status: 'paused',
  from: '2026-12-01',
})

function made(content: Content, statement: ReturnType<typeof stated>): Content {
  const amended = amend(content, statement)
  if (amended.kind !== 'amended') throw new Error(amended.kind)
  return amended.content
}

const standing = [
  { id: 'one', amendments: [raised] },
  { id: 'two', amendments: [paused] },
]

test('a newer catalogue loses none of the amendments that stand', async () => {
  const carried = await carriedOver(catalogue, standing)
  const expected = await editionSaying(made(made(content, raised), paused))
  expect(carried).toMatchObject({ kind: 'carried', amendments: ['one', 'two'] })
  expect(carried.kind === 'carried' && carried.edition.digest).toBe(expected.digest)
})

test('an amendment that the catalogue has taken up is dropped', async () => {
  const newer = await editionSaying(made(content, raised))
  expect(await carriedOver(newer, standing)).toMatchObject({ amendments: ['two'] })
  const all = await editionSaying(made(made(content, raised), paused))
  expect(await carriedOver(all, standing)).toEqual({
    kind: 'carried',
    edition: all,
    amendments: [],
  })
})

test('a catalogue that says otherwise is refused, and the amendment it contradicts is named', async () => {
  const other = { ...raised, change: { ...raised.change, value: 52_000 } } as typeof raised
  const newer = await editionSaying(made(content, other))
  expect(await carriedOver(newer, standing)).toMatchObject({
    kind: 'refused',
    amendment: 'one',
    why: { kind: 'figure-not-newest' },
  })
})
