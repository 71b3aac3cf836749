import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { SESv2Client } from '@aws-sdk/client-sesv2'
import type { Mail, Post } from '../ports/notices.ts'

// A letter as a mail: plain text, the same as HTML, and the calendar entry both as what mail
// programs understand (iMIP) and as a file to open. What carries it is loaded with the first letter: most
// starts of the functions that may write one write none.

const composed = (sender: string, { id, from, to, subject, text, html, calendar }: Mail) => ({
  from: { name: from, address: sender },
  to: { name: '', address: to },
  subject,
  text,
  html,
  messageId: `<${id}@rantau>`,
  // Absence notes must not answer a machine.
  headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
  disableFileAccess: true,
  disableUrlAccess: true,
  ...(calendar !== undefined && {
    icalEvent: {
      method: calendar.method.toUpperCase(),
      filename: calendar.name,
      content: calendar.content,
    },
  }),
})

async function sesTransport(sesClient: SESv2Client | undefined) {
  const [{ SESv2Client: Client, SendEmailCommand }, { default: nodemailer }] = await Promise.all([
    import('@aws-sdk/client-sesv2'),
    import('nodemailer'),
  ])
  const SES = { sesClient: sesClient ?? new Client({}), SendEmailCommand }
  return nodemailer.createTransport({ SES })
}

/** Amazon SES carries it. */
export function sesPost(sender: string, sesClient?: SESv2Client): Post {
  let opened: ReturnType<typeof sesTransport> | undefined
  return {
    send: async (mail) => {
      opened ??= sesTransport(sesClient)
      await (await opened).sendMail(composed(sender, mail))
    },
  }
}

/** A letter in the mailbox of the local world. */
export type Kept = Mail & { readonly sentAt: string }

/** Where a letter lies in the mailbox folder, without its ending. */
export const letterPath = (folder: string, { id }: Pick<Mail, 'id'>): string =>
  join(folder, id.replace(/[^\w.-]/g, '_'))

/** Whole or not at all, also for whoever reads while it is written. */
async function writeWhole(path: string, content: string | Buffer): Promise<void> {
  await writeFile(`${path}.part`, content)
  await rename(`${path}.part`, path)
}

/**
 * A folder carries it: each letter as it would travel (.eml) and as it was written (.json). The
 * same letter twice is one file.
 */
export function mailboxPost(folder: string, sender: string, now: () => Date): Post {
  const options = { streamTransport: true, buffer: true, newline: 'windows' } as const
  return {
    send: async (mail) => {
      const { createTransport } = (await import('nodemailer')).default
      const transport = createTransport(options)
      // Letters carry private links: nobody else of this machine reads them.
      await mkdir(folder, { recursive: true, mode: 0o700 })
      const { message } = await transport.sendMail(composed(sender, mail))
      const path = letterPath(folder, mail)
      const kept: Kept = { ...mail, sentAt: now().toISOString() }
      await writeWhole(`${path}.eml`, message as Buffer)
      await writeWhole(`${path}.json`, JSON.stringify(kept))
    },
  }
}

const isMissing = (error: NodeJS.ErrnoException): readonly string[] => {
  if (error.code === 'ENOENT') return []
  throw error
}

/** All letters in the mailbox, newest first. */
export async function mailbox(folder: string): Promise<readonly Kept[]> {
  const names = await readdir(folder).catch(isMissing)
  const letters = names
    .filter((name) => name.endsWith('.json'))
    // A letter of an older day names no sender.
    .map(async (name): Promise<Kept> => {
      return { from: '', ...JSON.parse(await readFile(join(folder, name), 'utf8')) }
    })
  return (await Promise.all(letters)).toSorted((a, b) => (a.sentAt < b.sentAt ? 1 : -1))
}
