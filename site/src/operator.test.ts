import { expect, test } from 'vitest'
import { operatorOf } from './operator.ts'

test('a copy of the site names its operator only when both name and contact are given', () => {
  const named = { RANTAU_OPERATOR: 'Contoh', RANTAU_OPERATOR_CONTACT: 'surat@contoh.example' }
  expect(operatorOf(named)).toEqual({ name: 'Contoh', contact: 'surat@contoh.example' })
  expect(operatorOf({ RANTAU_OPERATOR: 'Contoh' })).toBeUndefined()
  expect(operatorOf({ ...named, RANTAU_OPERATOR: '' })).toBeUndefined()
  expect(operatorOf({})).toBeUndefined()
})
