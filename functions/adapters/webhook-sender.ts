import { lookup as lookupName } from 'node:dns/promises'
import { request as requestPlain } from 'node:http'
import { request as requestTls } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { isLoopbackAddress, isPublicAddress } from '../../shared/campus/net-address.ts'
import type { NotReached, Outcome } from '../../shared/campus/webhook.ts'
import { timeoutMs } from '../../shared/campus/webhook.ts'
import type { Delivery, WebhookSender } from '../ports/partners.ts'

type Address = { readonly address: string; readonly family: number }

export type SenderOptions = {
  /** At home and in tests: this machine may be reached, at any port, without encryption. */
  readonly loopback: boolean
  readonly timeoutMs?: number
  readonly resolve?: (host: string) => Promise<readonly Address[]>
}

class RefusedError extends Error {
  override readonly name = 'RefusedError'
  readonly why: NotReached
  constructor(why: NotReached) {
    super(`a webhook was not sent: ${why}`)
    this.why = why
  }
}

const resolved = (host: string): Promise<readonly Address[]> => lookupName(host, { all: true })

const mayReach = (address: string, { loopback }: SenderOptions): boolean =>
  isPublicAddress(address) || (loopback && isLoopbackAddress(address))

/**
 * Asked by the connection itself, so what is looked at is what is connected to: a name that means
 * another machine a moment later changes nothing. One address that may not be reached refuses all.
 */
const guarded =
  (options: SenderOptions): LookupFunction =>
  (host, asked, callback) => {
    const { resolve = resolved } = options
    resolve(host).then(
      (found) => {
        const [first] = found
        if (first === undefined || !found.every(({ address }) => mayReach(address, options)))
          return callback(new RefusedError('address-refused'), '', 0)
        if (asked.all === true) return callback(null, [...found])
        return callback(null, first.address, first.family)
      },
      (error) => callback(error, '', 0),
    )
  }

/** A host of numbers is looked up by nobody. */
function assertHost(url: URL, options: SenderOptions): void {
  const host = url.hostname.replace(/^\[|\]$/g, '')
  if (isIP(host) !== 0 && !mayReach(host, options)) throw new RefusedError('address-refused')
  const home = options.loopback && (isLoopbackAddress(host) || /(^|\.)localhost$/.test(host))
  if (home) return
  if (url.protocol !== 'https:') throw new RefusedError('not-encrypted')
  if (url.port !== '') throw new RefusedError('address-refused')
}

const tlsCodes = /CERT|TLS|SSL|SELF_SIGNED|UNABLE_TO|EPROTO|HOSTNAME/

function whyOf(error: unknown): NotReached {
  if (error instanceof RefusedError) return error.why
  const { name, code = '' } = error as { readonly name?: string; readonly code?: string }
  if (name === 'AbortError' || name === 'TimeoutError' || code === 'ABORT_ERR') return 'timeout'
  return tlsCodes.test(code) ? 'not-encrypted' : 'connection'
}

/** The status; whatever else was answered is dropped unread. */
function statusOf(url: URL, { headers, body }: Delivery, options: SenderOptions): Promise<number> {
  const send = url.protocol === 'https:' ? requestTls : requestPlain
  const signal = AbortSignal.timeout(options.timeoutMs ?? timeoutMs)
  return new Promise((done, fail) => {
    const asked = send(url, {
      method: 'POST',
      headers: { ...headers, 'content-length': Buffer.byteLength(body) },
      lookup: guarded(options),
      // A connection is used once: the next one is looked up and looked at again.
      agent: false,
      signal,
    })
    asked.on('response', (answer) => {
      done(answer.statusCode ?? 0)
      answer.destroy()
    })
    // A receiver that wants another protocol is not waited for.
    asked.on('upgrade', ({ statusCode = 0 }, socket) => {
      done(statusCode)
      socket.destroy()
    })
    asked.on('error', fail)
    asked.on('close', () => fail(new Error('closed without an answer')))
    asked.end(body)
  })
}

/** Sends webhooks over the net: to public machines alone, following nothing, keeping no answer. */
export const webhookSender =
  (options: SenderOptions): WebhookSender =>
  async (delivery): Promise<Outcome> => {
    try {
      const url = new URL(delivery.url)
      assertHost(url, options)
      return { kind: 'answered', status: await statusOf(url, delivery, options) }
    } catch (error) {
      return { kind: 'not-reached', why: whyOf(error) }
    }
  }
