import { describe, expect, test } from 'vitest'
import type { Facts } from '../../../../shared/facts/answer.ts'
import { answerAt, newItemId, withAnswer, withItem, withoutItem } from './amend.ts'

const facts: Facts = {
  birth: { known: '2004-05' },
  sittings: { known: [{ id: 's1', test: { known: 'ielts-academic' } }, { id: '2' }] },
}

describe('changing one answer', () => {
  test('touches nothing but that answer', () => {
    const changed = withAnswer(facts, 'sittings', 'sittings.s1.date', { known: '2026-05' })
    expect(answerAt(changed, 'sittings', 'sittings.s1.date')).toEqual({ known: '2026-05' })
    expect(answerAt(changed, 'sittings', 'sittings.s1.test')).toEqual({ known: 'ielts-academic' })
    expect(changed.birth).toBe(facts.birth)
    expect(answerAt(facts, 'sittings', 'sittings.s1.date')).toBeUndefined()
  })

  test('about an item that is gone changes nothing', () => {
    expect(withAnswer(facts, 'sittings', 'sittings.9.date', 'dont-know')).toBe(facts)
  })

  test('taking the last item away leaves the list unanswered, not empty', () => {
    const one = withoutItem(facts, 'sittings', 's1')
    expect(one.sittings).toEqual({ known: [{ id: '2' }] })
    expect(withoutItem(one, 'sittings', '2')).toEqual({ birth: { known: '2004-05' } })
  })

  test('a new item never takes the name of another', () => {
    expect(newItemId(facts, 'sittings')).toBe('3')
    expect(newItemId({ jobs: { known: [{ id: '2' }] } }, 'jobs')).toBe('3')
    expect(newItemId({}, 'jobs')).toBe('1')
    expect(withItem({ jobs: 'dont-know' }, 'jobs', { id: '1' }).jobs).toEqual({
      known: [{ id: '1' }],
    })
  })
})
