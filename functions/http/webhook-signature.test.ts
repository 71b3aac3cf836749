import { Webhook } from 'standardwebhooks'
import { expect, test } from 'vitest'
import { newSecret, signatureBy, signedHeaders } from './webhook-signature.ts'

const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'
const hour = 3_600_000

test('a delivery is signed as the published example of Standard Webhooks is', () => {
  const signature = signatureBy(secret, {
    id: 'msg_p5jXN8AQM9LWM0D4loKWxJek',
    seconds: 1_614_265_330,
    body: '{"test": 2432232314}',
  })
  expect(signature).toBe('v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=')
})

test('whoever uses the library of Standard Webhooks finds it signed, by the old secret for a day too', () => {
  const now = Date.now()
  const [current, former] = [newSecret(), newSecret()]
  const body = '{"type":"webhook.test"}'
  const until = now + hour
  const headers = signedHeaders(
    { id: 'evt_1', body },
    { current, former: { secret: former, until } },
    now,
  )
  for (const one of [current, former])
    expect(new Webhook(one).verify(body, headers)).toEqual({ type: 'webhook.test' })
  expect(() => new Webhook(newSecret()).verify(body, headers)).toThrow()
  expect(() => new Webhook(current).verify(`${body} `, headers)).toThrow()
  const later = signedHeaders(
    { id: 'evt_1', body },
    { current, former: { secret: former, until } },
    until,
  )
  expect(later['webhook-signature']?.split(' ')).toHaveLength(1)
})

test('a secret has 32 random bytes', () => {
  const made = Array.from({ length: 50 }, newSecret)
  expect(new Set(made).size).toBe(50)
  for (const one of made) {
    expect(one).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/)
    expect(Buffer.from(one.slice(6), 'base64')).toHaveLength(32)
  }
})
