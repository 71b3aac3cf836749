import { expect, test } from 'vitest'
import { isLoopback } from './settings.ts'

test('only an address that nobody else can reach counts as this machine’s own', () => {
  const own = ['127.0.0.1', '127.1.2.3', 'localhost', '::1']
  const open = [
    '0.0.0.0',
    '::',
    '',
    '192.168.1.4',
    '127.0.0.1.example.org',
    'localhost.example',
    '1',
  ]
  expect([own.filter(isLoopback), open.filter(isLoopback)]).toEqual([own, []])
})
