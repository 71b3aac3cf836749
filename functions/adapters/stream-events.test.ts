import { expect, test } from 'vitest'
import { tableEvents } from './stream-events.ts'

test('that an assessment is gone is told by its id, and no answer is handed on', () => {
  const id = 'a'.repeat(22)
  const Keys = { pk: { S: `ASSESSMENT#${id}` }, sk: { S: 'ASSESSMENT' } }
  const OldImage = { ...Keys, id: { S: id }, facts: { M: { birth: { S: '2004-05' } } } }
  const Records = [{ eventID: 'e', dynamodb: { SequenceNumber: '1', Keys, OldImage } }]
  const [event] = tableEvents({ Records }) ?? []
  expect(event).toMatchObject({ kind: 'assessment', before: { id }, after: undefined })
  expect(JSON.stringify(event)).not.toContain('2004')
})
