import { expect, test } from 'vitest'
import { isKin } from './kin.ts'

test('a nurse reads of nursing where cooks and welders are wanted too', () => {
  const wanted = ['5120', '7212', '2221']
  expect(wanted.filter((work) => isKin('0913', work))).toEqual(['2221'])
  expect(isKin('0732', '2142')).toBe(true)
  expect(isKin('0811', '2221')).toBe(false)
})
