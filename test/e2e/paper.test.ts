import { describe, expect } from 'vitest'
import { languages } from './addresses.ts'
import { test } from './phone.ts'
import { firstResult, openProgramme, resultWords } from './result.ts'
import { agribusiness } from './students.ts'

describe.each(languages)('a printed result in "%s"', (language) => {
  test('carries its warnings, the stop signs and numbers for help, and no buttons', async ({
    phoneOf,
  }) => {
    const { page } = await phoneOf()
    const { sheet } = resultWords(language)
    await firstResult(page, agribusiness, language)
    await openProgramme(page, 'my-plks-plantation')
    const printed = page.locator('[data-sheet]')
    expect(await printed.isVisible()).toBe(false)
    await page.emulateMedia({ media: 'print' })
    for (const text of [sheet.title, ...sheet.warnings, sheet.stops, sheet.help])
      await page.getByText(text, { exact: true }).first().waitFor()
    expect(await page.getByText(/08\d{2}|\+62/).count()).toBeGreaterThan(0)
    expect(await page.locator('button:visible').count()).toBe(0)
    const pdf = await page.pdf({ format: 'A4' })
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(4)
  })
})
