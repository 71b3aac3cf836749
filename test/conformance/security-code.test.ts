import { expect, test } from 'vitest'
import { importsOf, sourcePaths, sourceText } from './sources.ts'

// What no function does, so that what it was sent can never make it do it.

const running = sourcePaths.filter(
  (path) => /^(functions|shared)\//.test(path) && !path.endsWith('.test.ts'),
)

const saying = (paths: readonly string[], pattern: RegExp): readonly string[] =>
  paths.filter((path) => pattern.test(sourceText(path)))

test('no function starts a program, and none reaches the net but through an adapter', () => {
  const barred = /^node:(child_process|cluster|vm|repl|inspector|dgram|net|tls|https?|http2|dns.*)$/
  const reaching = running
    .filter((path) => !path.startsWith('functions/adapters/'))
    .flatMap((path) =>
      importsOf(path)
        .filter(({ target, typeOnly }) => barred.test(target) && !typeOnly)
        .map(({ target }) => `${path} imports ${target}`),
    )
  expect(reaching).toEqual([])
  expect(saying(running, /node:(child_process|vm)\b/)).toEqual([])
  expect(
    saying(running, /(?<![\w.])fetch\(/).filter((path) => !path.includes('/adapters/')),
  ).toEqual([])
})

test('one adapter alone sends where a partner says', () => {
  const senders = running.filter((path) =>
    importsOf(path).some(({ target }) => /^node:(https?|http2|net|tls)$/.test(target)),
  )
  expect(senders).toEqual(['functions/adapters/webhook-sender.ts'])
})

test('no text is run as code, here or in a browser', () => {
  const pages = sourcePaths.filter(
    (path) => /^site\/src\//.test(path) && !path.endsWith('.test.ts'),
  )
  const running_ = /\beval\(|\bnew Function\(|\bdocument\.write|set(?:Timeout|Interval)\(\s*['"`]/
  expect(saying([...running, ...pages], running_)).toEqual([])
})

test('nothing is decided by what a proxy may have written', () => {
  const forwarded =
    /x-forwarded|x-real-ip|true-client-ip|cf-connecting-ip|['"]forwarded['"]|\.sourceIp/i
  // It names them to take them away.
  expect(saying(running, forwarded)).toEqual(['functions/http/gateway.ts'])
})

test('what nobody may guess is drawn by the system, and chance of the other kind only waits', () => {
  const chance = saying(running, /Math\.random/)
  const drawing =
    /\b(token|secret|nonce|password|key)\w*\b[^\n]*Math\.random|Math\.random[^\n]*\b(token|secret|nonce|password)\b/i
  expect(saying(chance, drawing)).toEqual([])
  expect(
    saying(running, /createHash\(['"](md5|sha1)['"]|aes-\d+-(ecb|cbc)|createCipher\(/i),
  ).toEqual([])
})
