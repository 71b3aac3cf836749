import { expect, test } from 'vitest'
import { cdkArguments, firstSteps, whyNot } from './deploy.ts'
import { stages } from './settled.ts'
import { type Stage, stageFrom } from './stage.ts'

const drawn = (name: string): Stage => stageFrom(stages, name)
const owned = (name: string): Stage => ({
  ...drawn(name),
  mailFrom: 'janji@rantau.id',
  wakes: ['jaga@rantau.id'],
  domain: undefined,
})

test('nothing is deployed from addresses nobody can own, and each of them is named', () => {
  expect(whyNot('deploy', drawn('prod'))).toContain('janji@rantau.example, jaga@rantau.example, ')
  expect(whyNot('deploy', owned('prod'))).toBeUndefined()
})

test('what keeps what students told is not removed by a command', () => {
  expect(whyNot('remove', owned('prod'))).toContain('keeps what students told it')
  expect(whyNot('remove', owned('dev'))).toBeUndefined()
})

test('to look at the difference, nothing has to be owned', () => {
  expect(whyNot('diff', drawn('prod'))).toBeUndefined()
})

test('the difference is asked of all stacks, by no word that CDK does not know', () => {
  expect(cdkArguments('diff', drawn('dev'), false)).toEqual([
    'diff',
    '-c',
    'stage=dev',
    '--no-notices',
  ])
})

test('a person is asked before rights grow; a machine cannot be', () => {
  const asked = cdkArguments('deploy', owned('test'), false).join(' ')
  expect(asked).toBe('deploy --all --require-approval broadening -c stage=test --no-notices')
  expect(cdkArguments('deploy', owned('test'), true)).toContain('never')
  expect(cdkArguments('remove', owned('dev'), true)).toContain('--force')
})

test('whoever is let in nowhere is told what an account needs first, in the stage’s own region', () => {
  const told = firstSteps(owned('dev'))
  for (const step of [
    'AWS_PROFILE',
    'switch the region ap-southeast-3 on',
    'aws://ACCOUNT/us-east-1',
  ])
    expect(told).toContain(step)
})
