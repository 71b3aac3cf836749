import { expect, test } from 'vitest'
import { sha256 } from '../../shared/edition/sha-256.ts'
import { studentsOf } from './student-hashes.ts'

test('a number is not reckoned out of what is left of it, for trying all numbers does not help', async () => {
  const contact = { name: 'Contoh', email: 'rina@contoh.example', whatsapp: '6281234567890' }
  const [email, whatsapp] = await studentsOf(contact, 's'.repeat(32))
  expect(await studentsOf(contact, 's'.repeat(32))).toEqual([email, whatsapp])
  for (const text of ['', 'whatsapp ', 'student whatsapp ', 'student\nwhatsapp '])
    expect(whatsapp).not.toBe(await sha256(`${text}${contact.whatsapp}`))
  expect(await studentsOf(contact, 't'.repeat(32))).not.toContain(whatsapp)
})
