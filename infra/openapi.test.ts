import { expect, test } from 'vitest'
import { openApiOf, type Part } from './openapi.ts'

const part = (more: Partial<Part> = {}): Part => ({
  paths: {},
  components: { parameters: {}, schemas: {} },
  ...more,
})
const head = { openapi: '3.1.0', securitySchemes: { link: {} } }

test('one document holds what every function describes', () => {
  const document = openApiOf([
    part({ head, paths: { '/a': { get: 1 } }, components: { parameters: {}, schemas: { X: 1 } } }),
    part({ paths: { '/b': { get: 2 } }, components: { parameters: {}, schemas: { X: 1, Y: 2 } } }),
  ])
  expect(document).toEqual({
    openapi: '3.1.0',
    paths: { '/a': { get: 1 }, '/b': { get: 2 } },
    components: { parameters: {}, schemas: { X: 1, Y: 2 }, securitySchemes: { link: {} } },
  })
})

test('two functions that mean different things by one name are told apart before anything is served', () => {
  const says = (schema: object) => part({ components: { parameters: {}, schemas: { X: schema } } })
  expect(() => openApiOf([part({ head }), says({ a: 1 }), says({ a: 2 })])).toThrow(
    'describe the schema "X" differently',
  )
})

test('a document without a head is none', () => {
  expect(() => openApiOf([part()])).toThrow('head')
})
