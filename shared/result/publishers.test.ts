import { expect, test } from 'vitest'
import { publishersOf } from './publishers.ts'

const by = (publisher: string) => ({ publisher })

test('two pages of one publisher can be told apart where both are cited', () => {
  expect(publishersOf([by('The Sun'), by('KP2MI'), by('The Sun')])).toEqual([
    'The Sun (1)',
    'KP2MI',
    'The Sun (2)',
  ])
})
