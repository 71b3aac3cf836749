import { expect, test } from 'vitest'
import { endpointAddress } from './endpoint-address.ts'

const why = (text: string, home = false) => {
  const read = endpointAddress(text, home)
  return read.kind === 'url' ? read.url : read.why
}

test('a campus is told at a public name over https, and hears what is wrong with any other', () => {
  expect(why(' https://Sistem.Kampus.example/rantau?dari=1#x ')).toBe(
    'https://sistem.kampus.example/rantau?dari=1',
  )
  const expected = {
    '': 'missing',
    'sistem.kampus.example': 'not-an-address',
    'ftp://kampus.example/': 'not-an-address',
    'http://kampus.example/': 'not-https',
    'https://user:pass@kampus.example/': 'with-user',
    'https://kampus.example:8443/': 'own-port',
    'https://203.0.113.9/': 'numbers',
    'https://2130706433/': 'numbers',
    'https://[::1]/': 'numbers',
    'https://sistem/': 'inside',
    'https://db.internal/': 'inside',
    'https://localhost/': 'inside',
    [`https://kampus.example/${'a'.repeat(500)}`]: 'too-long',
  }
  for (const [text, reason] of Object.entries(expected))
    expect([text, why(text)]).toEqual([text, reason])
})

test('at home this machine itself may be told, at any port, and no other machine inside', () => {
  expect(why('http://localhost:8080/hook', true)).toBe('http://localhost:8080/hook')
  expect(why('http://127.0.0.1:9000/', true)).toBe('http://127.0.0.1:9000/')
  expect(why('http://10.0.0.1/', true)).toBe('not-https')
})
