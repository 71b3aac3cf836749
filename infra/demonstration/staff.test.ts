import { expect, test } from 'vitest'
import { campuses } from './campuses.ts'
import { counselors } from './counselors.ts'
import { offices } from './offices.ts'
import { staff } from './staff.ts'

const having = (role: string) => staff.filter(({ roles }) => roles.some((one) => one === role))

test('every counselor of the demonstration can sign in, and is found under their own office', () => {
  for (const { id, name, office } of counselors)
    expect(staff.filter(({ counselor }) => counselor === id)).toMatchObject([{ name, office }])
})

test('each office has a lead, two editors can approve each other, and two campuses see their own', () => {
  for (const { id } of offices)
    expect(having('lead').filter(({ office }) => office === id).length).toBeGreaterThan(0)
  expect(having('editor')).toHaveLength(2)
  const partners = having('campus').map(({ campus }) => campus)
  expect(new Set(partners).size).toBe(2)
  for (const slug of partners)
    expect(campuses.find((one) => one.slug === slug)?.name).toMatch(/^Kampus Contoh/)
  expect(staff.some(({ roles }) => roles.includes('counselor') && roles.includes('lead'))).toBe(
    true,
  )
})

test('whoever works for an office names it, nobody has two sign-ins, and all are plainly made up', () => {
  for (const { roles, office } of staff)
    expect(offices.some(({ id }) => id === office)).toBe(
      roles.includes('counselor') || roles.includes('lead'),
    )
  expect(new Set(staff.map(({ id }) => id)).size).toBe(staff.length)
  for (const { name } of staff) expect(name).toMatch(/^Contoh /)
})
