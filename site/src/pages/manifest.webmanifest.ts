import { words } from '../words/words.ts'

/** Lets a student put Rantau on the home screen of the phone. */
export function GET(): Response {
  const { landing, shell } = words('id')
  const manifest = {
    id: '/',
    start_url: '/',
    scope: '/',
    lang: 'id',
    name: landing.title,
    short_name: shell.brand,
    description: landing.description,
    display: 'standalone',
    background_color: '#141b3a',
    theme_color: '#141b3a',
    icons: [
      { src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' },
      { src: '/icon-192.png', sizes: '192x192', type: 'image/png', purpose: 'any maskable' },
      { src: '/icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any maskable' },
    ],
  }
  return new Response(JSON.stringify(manifest))
}
