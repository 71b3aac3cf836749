import { describe, expect, test } from 'vitest'
import { fieldsOfStudy } from '../../../../shared/result/code-names.ts'
import { fieldNames, joiningWords } from '../../words/field-names.ts'
import { foundIn, wordsIn } from './found.ts'

const fieldsIn = (language: 'id' | 'en') =>
  [...fieldsOfStudy].map(([value, text]) => ({
    value,
    words: wordsIn(`${text[language]} ${fieldNames[value] ?? ''}`),
  }))
const found = (asked: string, language: 'id' | 'en' = 'id') => [
  ...foundIn(fieldsIn(language), asked, joiningWords),
]

describe('looking for what one studies', () => {
  test.each([
    ['ners', '0913'],
    ['perawat', '0913'],
    ['sistem informasi', '0613'],
    ['ilmu komunikasi', '0321'],
    ['ilmu pemerintahan', '0312'],
    ['administrasi negara', '0413'],
    ['administrasi publik', '0413'],
    ['pendidikan matematika', '0114'],
    ['bahasa inggris', '0231'],
    ['pendidikan bahasa inggris', '0114'],
    ['teknik industri', '0719'],
    ['TKJ', '0612'],
    ['RPL', '0613'],
    ['TKR', '0716'],
    ['DKV', '0211'],
    ['multimedia', '0211'],
    ['kuliner', '1013'],
    ['nautika', '1041'],
    ['elektro', '0713'],
    ['elektro', '0714'],
    ['peternakan', '0811'],
    ['kesmas', '0988'],
    ['Jurusan Teknik Sipil', '0732'],
  ])('"%s" leads to %s', (asked, field) => {
    expect(found(asked)).toContain(field)
    expect(found(asked).length).toBeLessThan(6)
    expect(found(asked, 'en')).toContain(field)
  })

  test('a midwife is not shown every "bidang"', () => {
    expect(found('bidan')).toEqual(['0913'])
  })

  test('a word nobody uses leads nowhere, and no word yet leads everywhere', () => {
    expect(found('qwerty')).toEqual([])
    expect(found('  ')).toHaveLength(fieldsOfStudy.size)
    expect(found('ilmu')).toHaveLength(fieldsOfStudy.size)
  })

  test('of several words the fields that hold most of them are found', () => {
    expect(found('sipil qwerty')).toEqual(['0732'])
  })

  test('every field that has other names is in the list', () => {
    expect(Object.keys(fieldNames).filter((code) => !fieldsOfStudy.has(code))).toEqual([])
  })
})
