import { expect } from 'vitest'
import { barriersOn } from './accessible.ts'
import { test } from './phone.ts'
import { signInAs } from './staff.ts'

test("a campus's partner reads what to offer first, and the numbers at any width and on two pages", async ({
  phoneOf,
}) => {
  const { page } = await phoneOf({ viewport: { width: 1366, height: 768 }, hasTouch: false })
  await signInAs(page, 'staf-contoh-nuri')
  await page.goto('/en/staff/campus')
  const advice = page.getByText(/^If you can offer one course: /)
  expect((await advice.boundingBox())?.y).toBeLessThan(400)

  const charts = await page.locator('number-chart').count()
  expect(charts).toBeGreaterThan(3)
  await expect.poll(() => page.locator('number-chart > svg').count()).toBe(charts)
  // Each has its table beside it.
  expect(await page.locator('.chart-beside:has(number-chart):has(table)').count()).toBe(charts)
  expect(await barriersOn(page)).toEqual([])
  const paper = (await page.pdf({ format: 'A4' })).toString('latin1')
  expect(paper.match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(2)

  await page.setViewportSize({ width: 360, height: 740 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
})
