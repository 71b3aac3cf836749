import type { FrameMessage } from '../../../shared/campus/messages.ts'
import { aloneAddress, attributes, frameAddress, reasonAddress } from './asked.ts'
import { coloured, styled, words } from './look.ts'

// The loader a campus pastes into its page: a link that works alone becomes the booking pages in a
// frame. It sets no cookie and keeps nothing; it hears its own frame only, and only Rantau in it.

/** Long enough for a slow line; a frame that a policy keeps out is loaded at once, and silent. */
const silentMs = 4_000

const made = <K extends keyof HTMLElementTagNameMap>(
  name: K,
  some: Partial<HTMLElementTagNameMap[K]> = {},
): HTMLElementTagNameMap[K] => Object.assign(document.createElement(name), some)

/** A click that asks for a tab of its own gets one. */
const isPlain = ({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean =>
  button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey

/** Where Rantau answers: the origin this loader came from. */
let rantau = ''

class RantauTalk extends HTMLElement {
  static readonly observedAttributes = attributes

  readonly instance = `r${Math.random().toString(36).slice(2)}${Date.now().toString(36)}`
  readonly #told = new Set<string>()
  readonly #slot = made('slot')
  /** Stands where an editor, or a script that made this element, left out the link. */
  readonly #spare = made('a')
  readonly #box = made('div', { className: 'frame' })
  #frame: HTMLIFrameElement | undefined
  #dialog: HTMLDialogElement | undefined
  #timer: ReturnType<typeof setTimeout> | undefined
  /** What the attributes asked for when the frame was opened. */
  #asked = ''
  /** How many pages the frame has shown. */
  #pages = 0
  #isSilent = false

  connectedCallback(): void {
    if (this.shadowRoot === null) this.#begin()
    addEventListener('message', this.#hear)
    this.#show()
  }

  disconnectedCallback(): void {
    removeEventListener('message', this.#hear)
    this.#drop()
    this.#asked = ''
  }

  /** Moved within its page by `moveBefore` it stays as it is, with all that was typed in it. */
  connectedMoveCallback(): void {}

  /** A framework sets them one by one, and some only later: they are looked at together. */
  attributeChangedCallback(): void {
    queueMicrotask(() => this.#show())
  }

  readonly #attribute = (name: string): string | null => this.getAttribute(name)

  get #words() {
    return words[this.getAttribute('language') === 'en' ? 'en' : 'id']
  }

  get #link(): HTMLAnchorElement {
    return this.querySelector<HTMLAnchorElement>('a[href]') ?? this.#spare
  }

  get #isWindow(): boolean {
    return ['dialog', 'button'].includes(this.getAttribute('mode') ?? '')
  }

  #begin(): void {
    const root = this.attachShadow({ mode: 'open' })
    styled(root)
    root.append(this.#slot)
    this.#slot.addEventListener('slotchange', () => this.#showLink())
    document.addEventListener('DOMContentLoaded', () => this.#showLink(), { once: true })
    this.addEventListener('click', this.#click)
  }

  /** As its attributes say by now; whoever is under way in the frame is left alone. */
  #show(): void {
    const { shadowRoot: root } = this
    if (root === null || !this.isConnected) return
    const address = frameAddress(rantau, location.origin, this.instance, this.#attribute)
    const asked = `${this.#isWindow} ${address}`
    if (asked === this.#asked || this.#pages > 1 || this.#dialog?.open) return
    this.#drop()
    this.#asked = asked
    coloured([this.#slot, this.#spare], this.getAttribute('colour') ?? '')
    if (!this.#isWindow) this.#openIn(root)
  }

  /** The link steps back when the pages stand in its place. */
  #showLink(): void {
    const isTold = this.#pages > 0 && !this.#dialog
    this.#slot.hidden = isTold
    this.#spare.remove()
    if (isTold || this.#link !== this.#spare || document.readyState === 'loading') return
    this.#spare.href = aloneAddress(rantau, this.#attribute)
    this.#spare.textContent = this.#words.talk
    this.#slot.after(this.#spare)
  }

  #drop(): void {
    clearTimeout(this.#timer)
    this.#frame?.remove()
    this.#dialog?.remove()
    this.#frame = this.#dialog = undefined
    this.#box.classList.remove('told')
    this.#pages = 0
    this.#isSilent = false
    this.#showLink()
  }

  /** The link stays until the frame has spoken: of a frame that is kept out nothing is ever heard. */
  #openIn(root: ParentNode): void {
    this.#frame = made('iframe', {
      title: this.#link.textContent?.trim() || 'Rantau',
      referrerPolicy: 'origin',
      allow: 'clipboard-write',
      src: frameAddress(rantau, location.origin, this.instance, this.#attribute),
    })
    this.#frame.addEventListener('load', () => {
      if (this.#pages > 0) return
      clearTimeout(this.#timer)
      this.#timer = setTimeout(() => this.#giveUp(), silentMs)
    })
    // A page that says nothing of it is light: left alone, the frame would ask the phone.
    if (getComputedStyle(this).colorScheme === 'normal') this.#frame.style.colorScheme = 'light'
    this.#box.replaceChildren(this.#frame)
    root.append(this.#box)
  }

  /** Nothing was heard: the link does alone from now on, and whoever keeps the page learns why. */
  #giveUp(): void {
    const dialog = this.#dialog
    if (dialog === undefined) this.#drop()
    else {
      this.#frame?.remove()
      this.#frame = undefined
      const note = made('p', { textContent: `${this.#words.kept} ` })
      note.append(this.#aloneLink())
      this.#box.replaceChildren(note)
    }
    this.#isSilent = true
    const reason = reasonAddress(rantau, location.origin, this.#attribute)
    // biome-ignore lint/suspicious/noConsole: there whoever keeps the campus’s page looks first
    console.warn(`<rantau-talk>: the frame stays silent on ${location.origin}. Why: ${reason}`)
  }

  #aloneLink(): HTMLAnchorElement {
    return made('a', {
      href: this.#link.href,
      target: '_blank',
      textContent: this.#words.open,
    })
  }

  readonly #click = (event: MouseEvent): void => {
    const inside = event.composedPath().some((one) => one === this.#link)
    if (!this.#isWindow || this.#isSilent) return
    if (!inside || event.defaultPrevented || !isPlain(event)) return
    event.preventDefault()
    if (this.#dialog === undefined) this.#openDialog()
    this.#dialog?.showModal()
  }

  #openDialog(): void {
    const dialog = made('dialog')
    dialog.setAttribute('aria-label', this.#link.textContent?.trim() || 'Rantau')
    const bar = made('div', { className: 'bar' })
    const button = made('button', { type: 'button', textContent: this.#words.close })
    button.addEventListener('click', () => dialog.close())
    bar.append(this.#aloneLink(), button)
    dialog.append(bar)
    this.#dialog = dialog
    this.shadowRoot?.append(dialog)
    this.#openIn(dialog)
  }

  readonly #hear = ({ origin, source, data }: MessageEvent): void => {
    if (origin !== rantau || source === null || source !== this.#frame?.contentWindow) return
    const said = data as FrameMessage
    if (said?.rantau === 1 && said.instance === this.instance) this.#heed(said)
  }

  #heed(said: FrameMessage): void {
    if (said.kind === 'ready') this.#turn()
    if (said.kind === 'escape') this.#dialog?.close()
    if (said.kind === 'ready' || said.kind === 'escape') return
    if (said.kind === 'resize') this.#box.style.setProperty('--height', `${said.heightPx}px`)
    if ('booking' in said) {
      const change = `${said.kind} ${said.booking} ${said.version}`
      if (this.#told.has(change)) return
      this.#told.add(change)
    }
    this.#tell(said)
  }

  /** The first page of the frame is told of; each later one begins where the reader sees it. */
  #turn(): void {
    clearTimeout(this.#timer)
    this.#pages += 1
    if (this.#pages > 1) {
      if (!this.#dialog && this.getBoundingClientRect().top < 0) this.scrollIntoView()
      return
    }
    this.#box.classList.add('told')
    this.#showLink()
    this.#tell({ rantau: 1, instance: this.instance, kind: 'ready' })
  }

  #tell({ kind, rantau: _, ...detail }: FrameMessage): void {
    this.dispatchEvent(new CustomEvent(kind, { detail }))
  }
}

/** An older browser may lack these; there the link does alone. */
const canShow = (): boolean =>
  'replaceSync' in CSSStyleSheet.prototype && typeof HTMLDialogElement === 'function'

/** Makes `<rantau-talk>` known, once, however often the loader is on a page. */
export function define(origin: string): void {
  if (customElements.get('rantau-talk') !== undefined || !canShow()) return
  rantau = origin
  customElements.define('rantau-talk', RantauTalk)
}
