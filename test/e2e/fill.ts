import type { Locator, Page } from 'playwright-core'

// How somebody fills in one field of a form, whatever kind of control stands there.

const within = (page: Page): Locator => page.locator('[data-stage]')

const named = (page: Page, name: string): Locator => within(page).locator(`[name="${name}"]`)

/** A date as it is said: the month may be all that is known. */
async function fillDay(page: Page, name: string, value: string): Promise<void> {
  const [year = '', month = '', day] = value.split('-')
  if (day !== undefined) await named(page, `${name}.day`).fill(String(Number(day)))
  if (month !== '') await named(page, `${name}.month`).selectOption(String(Number(month)))
  await named(page, `${name}.year`).fill(year)
}

async function fillPlain(page: Page, name: string, value: string): Promise<void> {
  const field = named(page, name).first()
  if (await field.evaluate((one) => one instanceof HTMLSelectElement))
    await field.selectOption(value)
  else await field.fill(value)
}

/** Fills in the field of this name: a value, or the day, month and year of one. */
export async function fill(page: Page, name: string, value: string): Promise<void> {
  const choice = within(page).locator(`label:has(input[name="${name}"][value="${value}"])`)
  if ((await choice.count()) > 0) return choice.click()
  if ((await named(page, `${name}.year`).count()) > 0) return fillDay(page, name, value)
  if ((await named(page, `${name}.amount`).count()) > 0)
    return fillPlain(page, `${name}.amount`, value)
  return fillPlain(page, name, value)
}
