import { jakarta } from './stage.ts'

// Commands that speak to AWS by its SDK: what they need to begin, and what it means if they cannot.

/** Every stage stands there, so nobody has to say so. */
export function stageRegion(): void {
  process.env.AWS_REGION ??= process.env.AWS_DEFAULT_REGION ?? jakarta
}

const credentials =
  'Bring those of the account that the stage stands in: AWS_PROFILE, or AWS_ACCESS_KEY_ID and ' +
  'AWS_SECRET_ACCESS_KEY (with AWS_SESSION_TOKEN where they last for hours).'

const means: readonly (readonly [RegExp, string])[] = [
  [/^CredentialsProviderError$/, `There are no credentials for AWS. ${credentials}`],
  [
    /^(ExpiredToken|ExpiredTokenException|InvalidClientTokenId|UnrecognizedClientException|SignatureDoesNotMatch|InvalidSignatureException)$/,
    `AWS does not take these credentials. ${credentials}`,
  ],
  [/^(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT)$/, 'AWS cannot be reached. Is there a network?'],
]

/** What went wrong, with what to do about it where that is known. */
export function toldFailure(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const code = 'code' in error ? String(error.code) : ''
  const found = means.find(([name]) => name.test(error.name) || name.test(code))
  return found === undefined ? error.message : `${found[1]} (${error.message})`
}
