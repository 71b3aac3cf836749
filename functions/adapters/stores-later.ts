import type { RecordsOptions } from './records.ts'
import type { Stores } from './stores.ts'

type Asked = (...asked: readonly unknown[]) => Promise<unknown>

/**
 * The same stores, opened when the table is first asked something: the SDK takes longer to load
 * than all the rest, and a page, a refusal or the API's document needs none of it.
 */
export function storesLater(options: RecordsOptions): Stores {
  let opened: Promise<Stores> | undefined
  const open = () => {
    opened ??= import('./stores.ts').then(({ stores }) => stores(options))
    return opened
  }
  const asking =
    (name: string, question: string): Asked =>
    async (...asked) => {
      const store = (await open())[name as keyof Stores] as unknown as Readonly<
        Record<string, Asked>
      >
      const ask = store[question]
      if (ask === undefined) throw new Error(`the store "${name}" knows no question "${question}"`)
      return ask(...asked)
    }
  // A store is no promise: whoever awaits it must get the store.
  const later = (name: string) =>
    new Proxy(
      {},
      { get: (_, question) => (question === 'then' ? undefined : asking(name, String(question))) },
    )
  return new Proxy({}, { get: (_, name) => later(String(name)) }) as Stores
}
