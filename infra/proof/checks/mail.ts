import { CreateEmailIdentityCommand, SESv2Client } from '@aws-sdk/client-sesv2'
import { sesPost } from '../../../functions/adapters/mail.ts'
import type { Mail } from '../../../functions/ports/notices.ts'
import { type EmulatedAccount, emulatedAccount } from '../emulated-account.ts'
import { allOf, type Deployed, variable } from './deployed.ts'
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

/** Looks at one letter of each sender in an account that has these identities and nothing else. */
async function lookedAt(
  account: EmulatedAccount,
  sender: string,
  identities: readonly string[],
): Promise<readonly Finding[]> {
  const ses = new SESv2Client({ ...account.client, maxAttempts: 1 })
  for (const EmailIdentity of identities)
    await ses.send(new CreateEmailIdentityCommand({ EmailIdentity }))
  await sesPost(sender, ses).send(letter)
  const stranger = await sesPost('janji@stranger.example', ses)
    .send(letter)
    .then(
      () => 'it was sent',
      () => undefined,
    )
  const [sent, ...others] = await sentIn(account.endpoint)
  return [
    same('a letter leaves through SES, once', [sent !== undefined, others.length], [true, 0]),
    same('it goes to the student alone', [...new Set(sent?.destinations)], [letter.to]),
    unless(
      'it says what was written',
      sent?.raw_data.includes('Subject: Janji Contoh') ? undefined : 'another subject, or none',
    ),
    unless('a sender that is not ours is refused', stranger),
  ]
}

/**
 * Whether a letter of ours leaves through SES, and only as a sender that the template proves to be
 * ours. moto shows what it sent only together with all else it holds, and asks each function for its
 * Docker then: so this is looked at in a second account, with the identities of the first.
 */
export async function mailFindings(deployed: Deployed): Promise<readonly Finding[]> {
  const identities = allOf(deployed, 'AWS::SES::EmailIdentity').map(({ name }) => name)
  const account = await emulatedAccount(deployed.account.region)
  try {
    return await lookedAt(account, variable(deployed, 'MAIL_FROM'), identities)
  } finally {
    await account.stop()
  }
}
