import { errand } from '../functions/ports/errand.ts'

/** What is counted about Rantau while something is done. */
export async function countedBy(work: () => Promise<unknown>) {
  const counted: Record<string, number> = {}
  const telling = {
    tellsWrites: false,
    asksUnits: false,
    wrote: () => {},
    counted: async (counts: ReadonlyMap<string, number>) =>
      void Object.assign(counted, Object.fromEntries(counts)),
  }
  await errand(telling, {}, work)
  return counted
}
