import type { Page } from 'playwright-core'
import { inject } from 'vitest'
import { staff } from '../../infra/demonstration/staff.ts'

/** What somebody of the demonstration's staff is called. */
export function nameOf(id: string): string {
  const found = staff.find((one) => one.id === id)
  if (found === undefined) throw new Error(`nobody of the demonstration's staff is "${id}"`)
  return found.name
}

/** Says who they are, on the page of the provider. */
export const choose = (page: Page, id: string): Promise<void> =>
  page.getByRole('button', { name: nameOf(id) }).click()

/** Signs in with the browser of this page, and stands on a page of the staff then. */
export async function signInAs(page: Page, id: string, path = '/staff'): Promise<void> {
  await page.goto(path)
  await choose(page, id)
  await page.waitForURL(`**${path}`)
}

/** What a request of a test says in place of a browser: that one of our own pages sent it. */
export const fromOwnPage = (): Record<string, string> => ({ origin: inject('baseUrl') })
