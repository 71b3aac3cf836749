import type { Page } from 'playwright-core'
import type { Phone } from './phone.ts'

/** Visits many pages on a few tabs at once; answers in the order of the pages. */
export async function onEach<T>(
  { context }: Phone,
  paths: readonly string[],
  look: (page: Page, path: string) => Promise<T>,
): Promise<readonly T[]> {
  const answers: T[] = []
  const queue = [...paths.entries()]
  const work = async () => {
    const page = await context.newPage()
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const [at, path] = next
      await page.goto(path)
      answers[at] = await look(page, path)
    }
    await page.close()
  }
  await Promise.all([work(), work(), work()])
  return answers
}
