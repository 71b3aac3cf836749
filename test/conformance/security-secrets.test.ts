import { execFile } from 'node:child_process'
import { generateKeyPairSync } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { secretScan } from '../../infra/local/secret-scan.ts'

const { privateKey } = generateKeyPairSync('rsa', {
  modulusLength: 2_048,
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  publicKeyEncoding: { type: 'spki', format: 'pem' },
})

// None of them opens anything, and none stands here whole, or the scan would find it here too.
const planted: Readonly<Record<string, string>> = {
  'an access key of AWS': `AKIA${'Q7XJ2M4ZT6WV3RN5'}`,
  'its secret': `aws_secret_access_key = ${'wJalrXUtnFEMIK7MDENG'}${'bPxRfiCYzzzzzz1aB3cD'}`,
  'a token of GitHub': `ghp_${'aB3dE6gH9jK2mN5pQ8sT1vW4yZ7bC0dF3gHi'}`,
  'a private key': privateKey,
}

/** What the scan says of a folder that holds one file. */
function scanned(path: string, text: string): Promise<{ code: number; output: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'rantau-scan-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
  return new Promise((resolve) =>
    execFile(process.execPath, secretScan, { cwd: folder }, (error, stdout, stderr) =>
      resolve({ code: error === null ? 0 : Number(error.code), output: `${stdout}${stderr}` }),
    ),
  )
}

test.each(Object.entries(planted))('%s is found wherever it is left', async (_, secret) => {
  for (const path of ['notes.md', '.github/workflows/test.yml', 'pages/[day].ts']) {
    const { code, output } = await scanned(path, `${secret}\n`)
    expect(code, output).toBe(1)
    expect(output).toContain(path)
    expect(output).not.toContain(secret)
  }
})

test('a file without a secret is let through', async () => {
  const { code, output } = await scanned(
    'notes.md',
    'The key of the office hangs beside the door.\n',
  )
  expect(code, output).toBe(0)
})
