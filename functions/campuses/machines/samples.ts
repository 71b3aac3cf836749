// What a partner's programmer copies. The first is run by a test against what is really sent.

/** Checks a delivery in Node; a module without anything to install. */
export const nodeSample = `import { createHmac, timingSafeEqual } from 'node:crypto'

/** True if Rantau sent this body, at most five minutes ago. Header names are in lower case. */
export function isFromRantau(secret, headers, body) {
  const id = headers['webhook-id']
  const sent = headers['webhook-timestamp']
  if (!(Math.abs(Date.now() / 1000 - Number(sent)) <= 300)) return false
  const key = Buffer.from(secret.slice('whsec_'.length), 'base64')
  // Without the whole secret anybody could sign.
  if (key.length !== 32) return false
  const expected = createHmac('sha256', key).update(\`\${id}.\${sent}.\${body}\`).digest()
  return String(headers['webhook-signature']).split(' ').some((given) => {
    const [version, text = ''] = given.split(',')
    const bytes = Buffer.from(text, 'base64')
    return version === 'v1' && bytes.length === expected.length && timingSafeEqual(bytes, expected)
  })
}`

/** The same in PHP, as a whole receiver. */
export const phpSample = `<?php
function isFromRantau(string $secret, array $headers, string $body): bool {
    $id = $headers['webhook-id'] ?? '';
    $sent = $headers['webhook-timestamp'] ?? '';
    if (!ctype_digit($sent) || abs(time() - (int) $sent) > 300) return false;
    $key = base64_decode(substr($secret, strlen('whsec_')));
    // Without the whole secret anybody could sign.
    if (strlen($key) !== 32) return false;
    $expected = base64_encode(hash_hmac('sha256', "$id.$sent.$body", $key, true));
    foreach (explode(' ', $headers['webhook-signature'] ?? '') as $given) {
        if (hash_equals("v1,$expected", $given)) return true;
    }
    return false;
}

$headers = array_change_key_case(getallheaders());
$body = file_get_contents('php://input');
http_response_code(isFromRantau(getenv('RANTAU_SECRET'), $headers, $body) ? 204 : 401);`

/** Asks for the numbers with a key. */
export const keySample = (rantau: string): string =>
  `curl -H "Authorization: Bearer $RANTAU_KEY" ${rantau}/v1/campus/numbers
curl -H "Authorization: Bearer $RANTAU_KEY" -H "Accept: text/csv" ${rantau}/v1/campus/numbers`

/** What a delivery brings. */
export const bodySample = (campus: string): string =>
  JSON.stringify(
    {
      type: 'talk.booked',
      timestamp: '2026-12-01T02:15:00.000Z',
      data: {
        event: 'evt_5c2e0b6f1d0a4f7c9e8b7a6d5c4b3a29',
        campus,
        booking: 'Zm9vYmFyYmF6cXV4MTIzNA',
        version: 1,
      },
    },
    undefined,
    2,
  )
