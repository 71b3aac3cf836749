import type { Endpoint } from '../../shared/campus/webhook.ts'
import type { SecretStore, Secrets } from '../ports/partners.ts'
import { keyFor, seal, unseal } from './sealed.ts'

type At = Pick<Endpoint, 'campus' | 'id'>

const belongsTo = ({ campus, id }: At): string => `webhook ${campus} ${id}`

function opened(key: Buffer, at: At, { current, former }: Secrets): Secrets | undefined {
  const open = (text: string) => unseal(key, belongsTo(at), text)
  const [now, before] = [open(current), former && open(former.secret)]
  if (now === undefined) return undefined
  const kept = former && before !== undefined ? { secret: before, until: former.until } : undefined
  return { current: now, former: kept }
}

/** The same store with all it keeps sealed for its endpoint: the table alone signs nothing. */
export function sealedSecrets(store: SecretStore, secret: string): SecretStore {
  const key = keyFor('webhook secrets', secret)
  const close = (at: At, secret: string) => seal(key, belongsTo(at), secret)
  return {
    remove: (at) => store.remove(at),
    read: async (at) => {
      const held = await store.read(at)
      return held && opened(key, at, held)
    },
    add: (endpoint, secret) => store.add(endpoint, close(endpoint, secret)),
    replace: (endpoint, secret, until) => store.replace(endpoint, close(endpoint, secret), until),
  }
}
