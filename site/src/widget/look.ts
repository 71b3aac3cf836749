import { colourFor } from '../../../shared/campus/colour.ts'

// How the widget looks on a page it does not know, and the few words it says itself. A page's own
// rules for links outrank those for what lies in a slot: the button has to insist on its colours. The
// frame takes the page's own color-scheme: it is dark only where the page says that it may be.

export const words = {
  id: {
    talk: 'Bicara dengan konselor kerja luar negeri',
    close: 'Tutup',
    open: 'Buka di tab baru',
    kept: 'Halaman pemesanan tidak bisa tampil di sini.',
  },
  en: {
    talk: 'Talk to a counselor about work abroad',
    close: 'Close',
    open: 'Open in a new tab',
    kept: 'The booking pages cannot be shown here.',
  },
}

const button = `display:inline-flex!important;align-items:center;box-sizing:border-box;min-block-size:3rem;max-inline-size:100%;margin:0!important;padding:.5rem 1.25rem!important;border:0!important;border-radius:99px!important;background:var(--ground)!important;color:var(--ink)!important;font:600 1rem/1.2 system-ui,sans-serif!important;text-decoration:none!important;box-shadow:0 .25rem 1rem rgb(0 0 0/.3)!important`
const focused = 'outline:3px solid var(--ink)!important;outline-offset:-6px!important'

const style = `
:host{display:block;inline-size:100%}
:host([mode=dialog]){display:inline}
:host([mode=button]){position:fixed;inset-block-end:1rem;inset-inline-end:1rem;inline-size:auto;max-inline-size:calc(100% - 2rem);z-index:2147483000}
:host([mode=button]) ::slotted(a),:host([mode=button])>a{${button}}
:host([mode=button]) ::slotted(a:focus-visible),:host([mode=button])>a:focus-visible{${focused}}
[hidden]{display:none!important}
iframe{display:block;inline-size:100%;block-size:0;border:0}
.told iframe{block-size:var(--height,20rem)}
dialog{box-sizing:border-box;inline-size:min(44rem,100%);max-inline-size:100%;block-size:100%;max-block-size:100%;margin:auto;padding:0;border:0;overflow:hidden;background:Canvas;color:CanvasText;font:1rem/1.4 system-ui,sans-serif;text-align:start;text-transform:none;letter-spacing:normal;white-space:normal}
@media(min-width:46rem){dialog{max-block-size:min(56rem,100% - 3rem);border-radius:.75rem}}
dialog[open]{display:flex;flex-direction:column}
dialog::backdrop{background:rgb(0 0 0/.55)}
.bar{display:flex;justify-content:space-between;align-items:center;gap:1rem;padding:.25rem .25rem .25rem 1rem;border-block-end:1px solid GrayText}
.bar a{color:LinkText}
.bar button{font:inherit;color:inherit;background:none;border:1px solid;border-radius:.5rem;min-block-size:2.75rem;padding:0 1rem;cursor:pointer}
.frame{flex:1;min-block-size:0;overflow:auto;overscroll-behavior:contain}
.frame p{margin:1rem}
dialog .frame iframe{block-size:100%}
`

/** Made once, as a policy on the page may forbid styles in the markup. */
let sheet: CSSStyleSheet | undefined

export const styled = (root: ShadowRoot): void => {
  if (sheet === undefined) {
    sheet = new CSSStyleSheet()
    sheet.replaceSync(style)
  }
  root.adoptedStyleSheets = [sheet]
}

const ours = { colour: '#25336b', ink: '#fffdf8' }

/** The button in the campus's colour, where everybody can see it. */
export function coloured(links: readonly HTMLElement[], asked: string): void {
  const read = colourFor(asked, 'light')
  const { colour, ink } = read.kind === 'colour' ? read : ours
  for (const { style: own } of links) {
    own.setProperty('--ground', colour)
    own.setProperty('--ink', ink)
  }
}
