import { fileURLToPath } from 'node:url'
import { defineConfig } from 'astro/config'
import { offlineShelf } from './build/offline-shelf.ts'
import { campusWidget } from './build/widget.ts'
import { softMovesHash } from './src/styles/moves.ts'

/** The phone's shelf lists every file by name: short ones weigh less. */
const shortNames = {
  entryFileNames: 'assets/[hash:7].js',
  chunkFileNames: 'assets/[hash:7].js',
}

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  output: 'static',
  trailingSlash: 'ignore',
  devToolbar: { enabled: false },
  i18n: { locales: ['id', 'en'], defaultLocale: 'id', routing: { prefixDefaultLocale: false } },
  build: { inlineStylesheets: 'never', assets: 'assets' },
  markdown: { syntaxHighlight: false },
  vite: {
    build: { assetsInlineLimit: 0 },
    environments: { client: { build: { rolldownOptions: { output: shortNames } } } },
  },
  security: {
    csp: {
      styleDirective: { hashes: [softMovesHash] },
      directives: [
        "default-src 'self'",
        "connect-src 'self'",
        "img-src 'self' data:",
        "manifest-src 'self'",
        "worker-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "object-src 'none'",
      ],
    },
  },
  integrations: [campusWidget(), offlineShelf()],
})
