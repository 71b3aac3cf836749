import { SESv2Client } from '@aws-sdk/client-sesv2'
import { sesPost } from '../../../functions/adapters/mail.ts'
import type { Mail } from '../../../functions/ports/notices.ts'
import { type Deployed, variable } from './deployed.ts'
import { type Finding, same, unless } from './finding.ts'

const letter: Mail = {
  id: 'AAAAAAAAAAAAAAAAAAAAAA.proof.1',
  from: 'Rantau, Kantor Contoh',
  to: 'contoh@kampus.example',
  subject: 'Janji Contoh',
  text: 'Sampai jumpa.',
  html: '<p>Sampai jumpa.</p>',
}

type Sent = {
  readonly source: string
  readonly destinations: readonly string[]
  readonly raw_data: string
}

/** moto shows what its services hold; only it can. */
async function sentIn(endpoint: string): Promise<readonly Sent[]> {
  const held = await (await fetch(`${endpoint}/moto-api/data.json`)).json()
  return held.ses?.RawMessage ?? []
}

/** Whether a letter of ours leaves through SES, and only as the sender we have proved to be. */
export async function mailFindings(deployed: Deployed): Promise<readonly Finding[]> {
  const { account } = deployed
  const ses = new SESv2Client({ ...account.client, maxAttempts: 1 })
  await sesPost(variable(deployed, 'MAIL_FROM'), ses).send(letter)
  const [sent, ...others] = await sentIn(account.endpoint)
  const stranger = await sesPost('janji@stranger.example', ses)
    .send(letter)
    .then(
      () => 'it was sent',
      () => undefined,
    )
  return [
    same('a letter leaves through SES, once', [sent !== undefined, others.length], [true, 0]),
    same('it goes to the student alone', sent?.destinations, [letter.to]),
    unless(
      'it says what was written',
      sent?.raw_data.includes('Subject: Janji Contoh') ? undefined : 'another subject, or none',
    ),
    unless('a sender that is not ours is refused', stranger),
  ]
}
