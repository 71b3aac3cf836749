import { describe, expect, test } from 'vitest'
import { coreFacts, tests } from '../../../../shared/facts/core.ts'
import { testsFor } from '../../../../shared/result/tests-of-language.ts'
import { fieldsHeld, fieldsImplied, fieldsShown, testsIn } from './item-shape.ts'

const fieldsOf = (list: string): readonly string[] => {
  const of = coreFacts.find(({ id }) => id === list)?.of
  return of?.kind === 'list' ? Object.keys(of.fields) : []
}
const shown = (list: string, chosen: Readonly<Record<string, string>>) =>
  fieldsShown(list, fieldsOf(list), chosen)

describe('the form of one item', () => {
  test('asks of a certificate only what stands on it', () => {
    expect(shown('sittings', {})).toEqual(['language'])
    expect(shown('sittings', { language: 'ja', test: 'jlpt' })).toEqual([
      ...['language', 'test', 'jlpt', 'date'],
    ])
    expect(shown('sittings', { language: 'en', test: 'ielts-academic' })).toEqual([
      'language',
      'test',
      'overall',
      'listening',
      'reading',
      'writing',
      'speaking',
      'date',
    ])
  })

  test('asks for the end of a job only once it has ended', () => {
    expect(shown('jobs', { ongoing: 'yes' })).not.toContain('to')
    expect(shown('jobs', { ongoing: 'no' })).toContain('to')
  })

  test('asks no field of study of a general school, which has one by definition', () => {
    expect(shown('degrees', { status: 'completed', level: 'sma' })).not.toContain('field')
    expect(fieldsImplied('degrees', { level: 'sma' })).toEqual({ field: { known: '0011' } })
    expect(shown('degrees', { status: 'completed', level: 'smk' })).toContain('field')
    expect(fieldsImplied('degrees', { level: 'smk' })).toEqual({})
  })

  test('holds every field it may ever show, and every test knows its language', () => {
    const choices = ['degrees', 'sittings', 'jobs', 'stays'].flatMap((list) =>
      Object.keys(tests).map((test) => ({
        list,
        chosen: { language: 'en', test, level: 's1', status: 'completed', ongoing: 'no' },
      })),
    )
    for (const { list, chosen } of choices)
      for (const name of shown(list, chosen))
        expect(fieldsHeld(list, fieldsOf(list)), `${list} ${name}`).toContain(name)
    const listed = ['en', 'de', 'ja', 'ko', 'zh', 'fr', 'es', 'ar'].flatMap((one) => testsFor(one))
    expect([...new Set(listed)].sort()).toEqual(Object.keys(tests).sort())
  })

  test('of a list without a shape of its own shows all its fields', () => {
    expect(fieldsShown('jp.ssw-tests', ['test', 'date'], {})).toEqual(['test', 'date'])
  })
})

describe('the tests a certificate may be of', () => {
  const named = new Map([
    ['ielts-academic', 'IELTS Academic'],
    ['jlpt', 'JLPT'],
    ['eps-topik', 'EPS-TOPIK'],
    ['other', 'Tes lain'],
  ])

  test('are those of its language only, and all of them while no language is chosen', () => {
    expect([...testsIn(named, 'en').keys()]).toEqual(['ielts-academic', 'other'])
    expect([...testsIn(named, 'ko').keys()]).toEqual(['eps-topik', 'other'])
    expect(testsIn(named, undefined)).toBe(named)
  })
})
