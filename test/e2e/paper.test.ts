import { describe, expect } from 'vitest'
import { languages } from './addresses.ts'
import { test } from './phone.ts'
import { firstResult, openProgramme, resultWords } from './result.ts'
import { agribusiness } from './students.ts'

describe.each(languages)('a printed result in "%s"', (language) => {
  test('carries its warnings, what was told, the stop signs and numbers for help, and no buttons', async ({
    phoneOf,
  }) => {
    const { page } = await phoneOf()
    const { sheet, always } = resultWords(language)
    await firstResult(page, agribusiness, language)
    await openProgramme(page, 'my-plks-plantation')
    const printed = page.locator('[data-sheet]')
    expect(await printed.isVisible()).toBe(false)
    await page.getByRole('button', { name: always.print, exact: true }).click()
    await page.locator('.sheet-answers').waitFor({ state: 'attached' })
    await page.emulateMedia({ media: 'print' })
    const told = page.locator('.sheet-answers')
    expect(await told.locator('tr').count()).toBeGreaterThanOrEqual(4)
    expect(await told.textContent()).toMatch(/Maret 2006|March 2006/)
    expect(await told.textContent()).not.toMatch(/\b0811\b|dont-know|undefined/)
    for (const text of [sheet.title, ...sheet.warnings, sheet.answers, sheet.stops, sheet.help])
      await page.getByText(text, { exact: true }).first().waitFor()
    expect(await page.getByText(/08\d{2}|\+62/).count()).toBeGreaterThan(0)
    expect(await page.locator('button:visible').count()).toBe(0)
    const pdf = await page.pdf({ format: 'A4' })
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(2)
  })
})
