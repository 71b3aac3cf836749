import { describe, expect, test } from 'vitest'
import { coreFacts } from '../facts/core.ts'
import { fieldsOnPaper } from './form-fields.ts'

const lists = coreFacts.flatMap(({ id, of }) => (of.kind === 'list' ? [{ id, of }] : []))

describe('a list in the plain form', () => {
  test('asks every field of an item once, what most can tell before the details', () => {
    expect(lists.length).toBeGreaterThan(0)
    for (const { id, of } of lists) {
      const { often, rarely } = fieldsOnPaper(id, of)
      const names = [...often, ...rarely].map(([name]) => name)
      expect(names.toSorted(), id).toEqual(Object.keys(of.fields).toSorted())
      expect(often.length, id).toBeGreaterThan(0)
    }
  })

  test('of a certificate begins with its language and test', () => {
    const sittings = lists.find(({ id }) => id === 'sittings')
    const names = sittings && fieldsOnPaper('sittings', sittings.of).often.map(([name]) => name)
    expect(names?.slice(0, 2)).toEqual(['language', 'test'])
  })
})
