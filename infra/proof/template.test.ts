import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inOrder, type Template, type Value } from './assembly.ts'
import { lackingOf, wasTried } from './lacking.ts'
import { askedIn, plain, substituted, without } from './template.ts'

/** As `Fn::Sub` asks in the midst of a text. */
const hole = (name: string) => `\${${name}}`

const known = new Map([['Pool', (attribute: string) => `pool.${attribute}`]])
const around = {
  pseudo: { 'AWS::Region': 'ap-southeast-3' },
  exports: new Map([['Kept:Table', 'rantau']]),
}

test('each way of asking for what stands otherwise is answered, and no other question is', () => {
  expect(
    substituted(
      {
        ref: { Ref: 'Pool' },
        list: { 'Fn::GetAtt': ['Pool', 'ProviderURL'] },
        text: { 'Fn::GetAtt': 'Pool.Arn' },
        sub: { 'Fn::Sub': `https://${hole('Pool.Name')}/${hole('Pool')}/${hole('Other.Name')}` },
        other: [{ Ref: 'Other' }, { 'Fn::GetAtt': ['Other', 'Arn'] }],
      },
      known,
    ),
  ).toEqual({
    ref: 'pool.Ref',
    list: 'pool.ProviderURL',
    text: 'pool.Arn',
    sub: { 'Fn::Sub': `https://pool.Name/pool.Ref/${hole('Other.Name')}` },
    other: [{ Ref: 'Other' }, { 'Fn::GetAtt': ['Other', 'Arn'] }],
  })
})

test('a template without a resource neither has it, nor waits for it, nor asks for it', () => {
  const template: Template = {
    Resources: {
      Pool: { Type: 'AWS::Cognito::UserPool' },
      Role: { Type: 'AWS::IAM::Role' },
      Function: {
        Type: 'AWS::Lambda::Function',
        DependsOn: ['Pool', 'Role'],
        Properties: { Environment: { Variables: { POOL: { Ref: 'Pool' } } } },
      },
    },
    Outputs: { Pool: { Value: { Ref: 'Pool' } } },
  }
  const left = without(template, known)
  expect(left.Resources).toEqual({
    Role: { Type: 'AWS::IAM::Role' },
    Function: {
      Type: 'AWS::Lambda::Function',
      DependsOn: ['Role'],
      Properties: { Environment: { Variables: { POOL: 'pool.Ref' } } },
    },
  })
  expect(left.Outputs).toEqual({ Pool: { Value: 'pool.Ref' } })
})

const aValue: fc.Arbitrary<Value> = fc.letrec<{ value: Value }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.string(),
    fc.integer(),
    fc.boolean(),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom('a', 'b', 'Type'), tie('value'), { maxKeys: 3 }),
    fc.record({ Ref: fc.constantFrom('Pool', 'Other') }),
    fc.record({ 'Fn::GetAtt': fc.tuple(fc.constantFrom('Pool', 'Other'), fc.constant('Arn')) }),
  ),
})).value

test('whatever a template says, nothing of it asks afterwards for what stands otherwise', () => {
  fc.assert(
    fc.property(aValue, (value) => {
      const asks = askedIn(value)
      const left = substituted(value, known)
      expect(askedIn(left)).toEqual(asks.filter((id) => id !== 'Pool'))
    }),
    { numRuns: 5_000 },
  )
})

test('what only CloudFormation could tell is left out of what a direct call is given', () => {
  const join: Value = { 'Fn::Join': ['', ['https://', { Ref: 'AWS::Region' }, '.example']] }
  const unknown: Value = { 'Fn::Join': ['', ['https://', { Ref: 'Other' }]] }
  const table: Value = { 'Fn::ImportValue': 'Kept:Table' }
  expect(plain({ join, unknown, table, urls: [unknown, join] }, around)).toEqual({
    join: 'https://ap-southeast-3.example',
    table: 'rantau',
    urls: ['https://ap-southeast-3.example'],
  })
})

test('a stack comes after all it needs, and a circle is named', () => {
  const needs = new Map([
    ['site', ['service', 'data']],
    ['service', ['data', 'elsewhere']],
    ['data', []],
  ])
  expect(inOrder(needs)).toEqual(['data', 'service', 'site'])
  expect(() => inOrder(new Map([...needs, ['data', ['site']]]))).toThrow(
    /site needs service needs data needs site/,
  )
})

test('a type nobody tried is not taken for one that is made', () => {
  expect(wasTried('AWS::IAM::Role')).toBe(true)
  expect(lackingOf('AWS::IAM::Role')).toBeUndefined()
  expect(lackingOf('Custom::CDKBucketDeployment')?.kind).toBe('passed-over')
  expect(wasTried('AWS::Bedrock::Agent')).toBe(false)
  expect(lackingOf('AWS::Bedrock::Agent')?.kind).toBe('passed-over')
})
