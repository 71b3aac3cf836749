import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { staffDoor } from '../../functions/http/staff-door.ts'
import { appsOn, nothing, routesOf } from '../every-app.ts'
import { everyOperation } from '../every-operation.ts'
import { root } from './sources.ts'

// What a program can ask for is what the document says, address by address.

const apps = appsOn({ door: staffDoor(nothing as never), widget: undefined })

/** A route as the document writes it: `:id{[\w-]{22}}` is `{id}`. */
const written = (path: string): string => path.replace(/:(\w+)(\{.*?\}(?=\/|$))?/g, '{$1}')

const answered = routesOf(apps, /^\/v1\//).map(
  ({ folder, method, path }) => `${folder}: ${method.toLowerCase()} ${written(path)}`,
)

describe('every address of the API', () => {
  test('is described by the function that answers it, and none that nobody answers', () => {
    const described = everyOperation.map(
      ({ folder, method, path }) => `${folder}: ${method} ${path}`,
    )
    expect(described.length).toBeGreaterThan(60)
    expect(answered.toSorted()).toEqual(described.toSorted())
  })

  test('is of a function that is looked at here, and whose description is built', () => {
    const answering = globSync('functions/*/handler.ts', { cwd: root })
      .filter((path) => /\bhandle\(/.test(readFileSync(join(root, path), 'utf8')))
      .map((path) => path.split('/')[1] ?? '')
    expect(answering.toSorted()).toEqual(Object.keys(apps).toSorted())
    const folders = new Set(everyOperation.map(({ folder }) => folder))
    for (const folder of folders)
      expect(existsSync(join(root, 'functions', folder, 'openapi.ts'))).toBe(true)
  })

  test('has a name of its own, and says that it is staff’s where it is', () => {
    const names = everyOperation.map(({ id }) => id)
    expect(names.filter((id, at) => names.indexOf(id) !== at)).toEqual([])
    for (const { path, staff } of everyOperation)
      expect([path, staff === true]).toEqual([path, path.startsWith('/v1/staff/')])
    for (const { path, key } of everyOperation)
      expect([path, key === true]).toEqual([path, path.startsWith('/v1/campus/')])
  })

  test('names each parameter of its path, and no other', () => {
    for (const { id, path, parameters = [] } of everyOperation) {
      const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
      const named = parameters.map((one) => one.split('.').at(-1))
      expect([id, inPath.filter((one) => !named.includes(one))]).toEqual([id, []])
    }
  })
})
