import type { FrameMessage } from '../../../shared/campus/messages.ts'
import { type Settling, settledBy, unsettled } from '../../../shared/campus/settling.ts'

// What a frame on a campus page tells the page around it: to the one origin the server named, and
// nothing where it named none. Nothing is kept in the browser.

type Told = {
  readonly page?: string
  readonly instance?: string
  readonly token: string
  readonly prefix: string
  readonly deeds: readonly string[]
  readonly changed?: {
    readonly name: 'requested' | 'booked' | 'cancelled'
    readonly booking: string
    readonly version: number
  }
}

type Said = FrameMessage extends infer M
  ? M extends unknown
    ? Omit<M, 'rantau' | 'instance'>
    : 0
  : 0

const meta = document.querySelector<HTMLMetaElement>('meta[name="rantau-frame"]')
const told: Told | undefined = meta === null ? undefined : JSON.parse(meta.content)
const { page, instance } = told ?? {}

const say = (said: Said): void => {
  if (page === undefined || instance === undefined || parent === window) return
  parent.postMessage({ rantau: 1, instance, ...said }, page)
}

/** What was filled in for the student stands behind the mark, which no server sees. */
const hash = location.hash.startsWith('#prefill-') ? location.hash : ''

function prefilled(): void {
  const said = new URLSearchParams(hash.slice(1))
  for (const name of ['name', 'email', 'whatsapp']) {
    const field = document.getElementById(name)
    const value = said.get(`prefill-${name}`)
    if (value && field instanceof HTMLInputElement && !field.value) field.value = value
  }
}

/** Goes along to the next page of the frame, and out of it to none. */
function carryOn(prefix: string): void {
  const inside = `${prefix}/`
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[target="_self"]'))
    if (link.pathname.startsWith(inside) && link.hash === '') link.hash = hash
  for (const form of document.forms)
    if (new URL(form.action).pathname.startsWith(inside)) form.action += hash
}

function measure(): void {
  let settling: Settling = unsettled
  const look = () => {
    const { width, height } = document.body.getBoundingClientRect()
    const atMs = performance.now()
    const next = settledBy(settling, { widthPx: Math.round(width), heightPx: height, atMs })
    if (next.heightPx !== settling.heightPx) say({ kind: 'resize', heightPx: next.heightPx })
    settling = next
  }
  new ResizeObserver(look).observe(document.body)
}

/** Sends what changes a booking, and not what only looks for a time. */
function isDeed(
  { form, submitter }: WindowEventMap['rantau-sending']['detail'],
  { deeds }: Told,
): boolean {
  const own = submitter?.getAttribute('formaction') ?? form.action
  const last = new URL(own, location.href).pathname.split('/').at(-1) ?? ''
  return deeds.includes(last)
}

if (told !== undefined) {
  // The address that told of a change is not there to be looked at again.
  const here = new URL(location.href)
  here.searchParams.set('frame', told.token)
  history.replaceState(null, '', here)
  say({ kind: 'ready' })
  measure()
  if (told.changed) {
    const { name, booking, version } = told.changed
    say({ kind: name, booking, version })
  }
  addEventListener('rantau-sending', ({ detail }) => {
    if (isDeed(detail, told)) say({ kind: 'submitting' })
  })
  addEventListener('keydown', ({ key, defaultPrevented }) => {
    if (key === 'Escape' && !defaultPrevented) say({ kind: 'escape' })
  })
  if (hash !== '') {
    prefilled()
    carryOn(told.prefix)
  }
}
