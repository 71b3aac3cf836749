import type { FrameMessage } from '../../../shared/campus/messages.ts'
import { frameAddress } from './asked.ts'

// The loader a campus pastes into its page: a link that works alone becomes the booking pages in a
// frame. It sets no cookie and keeps nothing; it hears its own frame only, and only Rantau in it.

const words = {
  id: { close: 'Tutup', open: 'Buka di tab baru' },
  en: { close: 'Close', open: 'Open in a new tab' },
}

const style = `
:host{display:block}
:host([mode=dialog]){display:inline}
:host([mode=button]){display:block;position:fixed;inset-block-end:1rem;inset-inline-end:1rem;z-index:2147483000}
:host([mode=button]) ::slotted(a){display:inline-flex;align-items:center;min-block-size:3rem;padding:0 1.25rem;border-radius:99px;background:#25336b;color:#fffdf8;font:600 1rem/1.2 system-ui,sans-serif;text-decoration:none;box-shadow:0 .25rem 1rem rgb(0 0 0/.3)}
iframe{display:block;inline-size:100%;block-size:0;border:0;color-scheme:light dark}
.told iframe{block-size:var(--height,20rem)}
dialog{box-sizing:border-box;inline-size:min(44rem,100%);max-inline-size:100%;block-size:100%;max-block-size:min(56rem,100%);margin:auto;padding:0;border:0;border-radius:.75rem;overflow:hidden;background:Canvas;color:CanvasText;color-scheme:light dark}
dialog[open]{display:flex;flex-direction:column}
dialog::backdrop{background:rgb(0 0 0/.55)}
.bar{display:flex;justify-content:space-between;align-items:center;gap:1rem;padding:.25rem .25rem .25rem 1rem;font:1rem/1.4 system-ui,sans-serif;border-block-end:1px solid GrayText}
.bar a{color:LinkText}
.bar button{font:inherit;color:inherit;background:none;border:1px solid;border-radius:.5rem;min-block-size:2.75rem;padding:0 1rem;cursor:pointer}
.frame{flex:1;min-block-size:0;overflow:auto}
dialog .frame iframe{block-size:100%}
`

/** Long enough for a slow line; a frame that a policy keeps out is loaded at once, and silent. */
const silentMs = 4_000

/** Made once, as a policy on the page may forbid styles in the markup. */
let sheet: CSSStyleSheet | undefined
const styled = (root: ShadowRoot): void => {
  if (sheet === undefined) {
    sheet = new CSSStyleSheet()
    sheet.replaceSync(style)
  }
  root.adoptedStyleSheets = [sheet]
}

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
  readonly instance = `r${Math.random().toString(36).slice(2)}${Date.now().toString(36)}`
  readonly #told = new Set<string>()
  readonly #box = made('div', { className: 'frame' })
  #frame: HTMLIFrameElement | undefined
  #dialog: HTMLDialogElement | undefined
  #timer: ReturnType<typeof setTimeout> | undefined
  #ready = false

  connectedCallback(): void {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' })
    if (root.firstChild === null) {
      styled(root)
      root.append(made('slot'))
    }
    addEventListener('message', this.#hear)
    if (this.getAttribute('mode') === 'dialog' || this.getAttribute('mode') === 'button')
      this.addEventListener('click', this.#click)
    else this.#openIn(root)
  }

  disconnectedCallback(): void {
    removeEventListener('message', this.#hear)
    this.removeEventListener('click', this.#click)
    this.#drop()
  }

  get #words() {
    return words[this.getAttribute('language') === 'en' ? 'en' : 'id']
  }

  get #link(): HTMLAnchorElement | null {
    return this.querySelector('a[href]')
  }

  #drop(): void {
    clearTimeout(this.#timer)
    this.#frame?.remove()
    this.#dialog?.remove()
    this.#frame = this.#dialog = undefined
    this.#box.classList.remove('told')
    this.#ready = false
    this.#slot.hidden = false
  }

  get #slot(): HTMLSlotElement {
    return this.shadowRoot?.querySelector('slot') ?? made('slot')
  }

  /** The link stays until the frame has spoken: of a frame that is kept out nothing is ever heard. */
  #openIn(root: ParentNode): void {
    this.#frame = made('iframe', {
      title: this.#link?.textContent?.trim() || 'Rantau',
      referrerPolicy: 'origin',
      allow: 'clipboard-write',
      src: frameAddress(rantau, location.origin, this.instance, (name) => this.getAttribute(name)),
    })
    this.#frame.addEventListener('load', () => {
      if (this.#ready || this.#dialog) return
      clearTimeout(this.#timer)
      this.#timer = setTimeout(() => this.#drop(), silentMs)
    })
    this.#box.replaceChildren(this.#frame)
    root.append(this.#box)
  }

  readonly #click = (event: MouseEvent): void => {
    const inside = event.composedPath().some((one) => one === this.#link)
    if (!inside || event.defaultPrevented || !isPlain(event)) return
    event.preventDefault()
    if (this.#dialog === undefined) this.#openDialog()
    this.#dialog?.showModal()
  }

  #openDialog(): void {
    const { close, open } = this.#words
    const dialog = made('dialog', { ariaLabel: this.#link?.textContent?.trim() || 'Rantau' })
    const bar = made('div', { className: 'bar' })
    const alone = made('a', {
      href: this.#link?.href ?? rantau,
      target: '_blank',
      textContent: open,
    })
    const button = made('button', { type: 'button', textContent: close })
    button.addEventListener('click', () => dialog.close())
    bar.append(alone, button)
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
    if (said.kind === 'ready') this.#begin()
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
  #begin(): void {
    clearTimeout(this.#timer)
    if (this.#ready) {
      if (this.#box.getBoundingClientRect().top < 0) this.#box.scrollIntoView()
      return
    }
    this.#ready = true
    this.#box.classList.add('told')
    if (!this.#dialog) this.#slot.hidden = true
    this.#tell({ rantau: 1, instance: this.instance, kind: 'ready' })
  }

  #tell({ kind, rantau: _, ...detail }: FrameMessage): void {
    this.dispatchEvent(new CustomEvent(kind, { detail }))
  }
}

/** Makes `<rantau-talk>` known, once, however often the loader is on a page. */
export function define(origin: string): void {
  if (customElements.get('rantau-talk') !== undefined) return
  rantau = origin
  customElements.define('rantau-talk', RantauTalk)
}
