import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { stages } from './settled.ts'
import { placeholdersOf, stageFrom, stageNames } from './stage.ts'

const said = (name: string, change: object) => ({
  ...stages,
  [name]: { ...stages[name as keyof typeof stages], ...change },
})

describe('the stages in cdk.json', () => {
  test.each(stageNames)('%s is as it must be, and stands in Jakarta', (name) => {
    expect(stageFrom(stages, name)).toMatchObject({ name, region: 'ap-southeast-3' })
  })

  test('one that is not there is refused with those that are', () => {
    expect(() => stageFrom(stages, 'live')).toThrow('"live", expected one of dev, test, prod')
    expect(() => stageFrom(stages, undefined)).toThrow('No stage is named, expected --stage')
  })

  test.each([
    ['another region', 'dev', { region: 'us-east-1' }, 'stay in Indonesia'],
    ['production that loses its table with its stack', 'prod', { keeps: false }, 'keeps is false'],
    ['production with few alarms', 'prod', { alarms: 'few' }, 'watched by all of them'],
    ['a word too many', 'dev', { colour: 'red' }, 'colour'],
    ['an address that is none', 'dev', { mailFrom: 'janji' }, 'dev.mailFrom'],
    ['nobody to wake', 'dev', { wakes: [] }, 'dev.wakes'],
    [
      'a certificate that CloudFront cannot use',
      'prod',
      { domain: { name: 'rantau.example', certificate: 'arn:aws:acm:ap-southeast-3:1:x' } },
      'prod.domain.certificate',
    ],
  ])('%s is refused, and the place is named', (_, name, change, words) => {
    expect(() => stageFrom(said(name, change), name)).toThrow(words)
  })
})

describe('what nobody can own', () => {
  const stage = stageFrom(stages, 'dev')
  const unowned = fc.constantFrom('example', 'test', 'invalid', 'localhost', 'example.com')

  test('is found wherever it stands', () => {
    const label = fc.stringMatching(/^[a-z]{1,8}$/)
    fc.assert(
      fc.property(label, unowned, fc.boolean(), (name, ending, wakes) => {
        const address = `${name}@${name}.${ending}`
        const changed = wakes ? { wakes: ['a@b.id', address] } : { mailFrom: address }
        const own = { ...stage, mailFrom: 'a@b.id', wakes: ['a@b.id'], ...changed }
        expect(placeholdersOf(own)).toEqual([address])
      }),
      { numRuns: 5_000 },
    )
  })

  test('is not what only looks like it', () => {
    const own = { ...stage, mailFrom: 'janji@contest.id', wakes: ['jaga@example.id'] }
    expect(placeholdersOf(own)).toEqual([])
  })
})
