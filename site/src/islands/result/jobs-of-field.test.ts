import { expect, test } from 'vitest'
import { jobsOfField } from './jobs-of-field.ts'

const listed = [
  { isco08: '5120', label: 'cook' },
  { isco08: '7411', label: 'electrician' },
  { isco08: '2221', label: 'nurse' },
]

test('a nurse is not told first of cooks', () => {
  expect(jobsOfField(listed, '0913')).toEqual(['nurse'])
})

test('who studied electricity reads of electricians', () => {
  expect(jobsOfField(listed, '0713')).toEqual(['electrician'])
})

test('where no job fits the field, or none is known, all are named', () => {
  expect(jobsOfField(listed, '0222')).toEqual(['cook', 'electrician', 'nurse'])
  expect(jobsOfField(listed, undefined)).toEqual(['cook', 'electrician', 'nurse'])
})
