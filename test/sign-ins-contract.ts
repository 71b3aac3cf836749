import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import type { SignIns } from '../infra/opening/sign-ins.ts'

const somebody = (): string => `${randomUUID()}@kantor.example`

/** What the opening of a stage relies on, whoever keeps the sign-ins. */
export function keepsSignIns(opened: () => SignIns): void {
  test('whoever was not invited is nobody', async () => {
    expect(await opened().find(somebody())).toBeUndefined()
  })

  test('whoever is invited is found by their address, once, and has not come yet', async () => {
    const [signIns, email] = [opened(), somebody()]
    await signIns.invite(email, 'Contoh Melati')
    const first = await signIns.find(email)
    expect(first).toEqual({
      subject: expect.stringMatching(/./),
      roles: [],
      isInvited: true,
      isDisabled: false,
    })
    await signIns.invite(email, 'Contoh Melati')
    expect(await signIns.find(email)).toEqual(first)
    await signIns.inviteAgain(email)
    expect(await signIns.find(email)).toEqual(first)
  })

  test('a role is given and taken, twice as once', async () => {
    const [signIns, email] = [opened(), somebody()]
    await signIns.invite(email, 'Contoh Melati')
    for (const role of ['lead', 'editor', 'lead'] as const) await signIns.join(email, role)
    expect(new Set((await signIns.find(email))?.roles)).toEqual(new Set(['lead', 'editor']))
    for (let twice = 0; twice < 2; twice += 1) await signIns.leave(email, 'lead')
    expect((await signIns.find(email))?.roles).toEqual(['editor'])
  })

  test('everybody can be looked through, however many there are', async () => {
    const signIns = opened()
    const emails = Array.from({ length: 70 }, somebody)
    for (const email of emails) await signIns.invite(email, 'Contoh Melati')
    const all = await signIns.all()
    const found = new Map(all.map(({ email, subject }) => [email, subject]))
    for (const email of emails) expect(found.get(email)).toBe((await signIns.find(email))?.subject)
  })
}
