import { spawnSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { newSecret, signedHeaders } from '../../http/webhook-signature.ts'
import { nodeSample, phpSample } from './samples.ts'

// What a partner's programmer copies, against what is really signed. PHP is tried where there is one.

const [former, current, strange] = [newSecret(), newSecret(), newSecret()]
const body = JSON.stringify({ type: 'talk.booked', data: { odd: 'ü "é" \\ / 漢' } })
const now = Date.now()
const hourMs = 3_600_000

type Request = {
  /** As the receiver's own settings have it. */
  readonly secret: string | undefined
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

const signed = (by: Parameters<typeof signedHeaders>[1], at = now) =>
  signedHeaders({ id: 'evt_contoh', body }, by, at)

const rotating = signed({ current, former: { secret: former, until: now + hourMs } })

const requests: readonly (readonly [string, boolean, Request])[] = [
  ['is let in', true, { secret: current, headers: signed({ current }), body }],
  [
    'is let in by the new secret while both sign',
    true,
    { secret: current, headers: rotating, body },
  ],
  [
    'is let in by the old secret while both sign',
    true,
    { secret: former, headers: rotating, body },
  ],
  ['of a stranger is not', false, { secret: strange, headers: rotating, body }],
  ['that was changed is not', false, { secret: current, headers: rotating, body: `${body} ` }],
  ...[-301_000, 360_000].map(
    (ms) =>
      [
        `signed ${ms / 1_000} seconds from now is not`,
        false,
        { secret: current, headers: signed({ current }, now + ms), body },
      ] as const,
  ),
  ['without a signature is not', false, { secret: current, headers: {}, body }],
  ...['', 'whsec_', 'whsec_AAAA'].map(
    (secret) =>
      [
        `signed with no more than "${secret}" is not, where nobody set a secret`,
        false,
        { secret, headers: signed({ current: secret }), body },
      ] as const,
  ),
]

const script = `data:text/javascript,${encodeURIComponent(nodeSample)}`

describe('in Node, what was sent', () => {
  test.each(requests)('%s', async (_, isIn, { secret, headers, body: text }) => {
    const { isFromRantau } = await import(/* @vite-ignore */ script)
    expect(isFromRantau(secret, headers, text)).toBe(isIn)
  })
})

const hasPhp = spawnSync('php', ['-v']).status === 0

/** The whole receiver, its request handed over as a command can take it. */
const receiver = `
  if (!function_exists('getallheaders')) {
    function getallheaders() { return json_decode(getenv('HEADERS'), true); }
  }
  ${phpSample.replace('<?php', '').replace('php://input', 'php://stdin')}
  echo http_response_code();`

describe.runIf(hasPhp)('in PHP, what was sent', () => {
  const none: readonly (readonly [string, boolean, Request])[] = [
    [
      'is not let in where no secret is set at all',
      false,
      { secret: undefined, headers: signed({ current: '' }), body },
    ],
  ]
  test.each([...requests, ...none])('%s', (_, isIn, { secret, headers, body: input }) => {
    const env = {
      PATH: process.env.PATH,
      HEADERS: JSON.stringify(headers),
      ...(secret !== undefined && { RANTAU_SECRET: secret }),
    }
    const { stdout } = spawnSync('php', ['-r', receiver], { env, input, encoding: 'utf8' })
    expect(stdout).toBe(isIn ? '204' : '401')
  })
})
