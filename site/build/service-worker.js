const shelf = `rantau-${'__VERSION__'}`
const opened = 'rantau-opened'
const kept = '__SHELF__'

addEventListener('install', (event) =>
  event.waitUntil(
    caches
      .open(shelf)
      .then((cache) => cache.addAll(kept))
      .then(() => skipWaiting()),
  ),
)

addEventListener('activate', (event) =>
  event.waitUntil(
    caches
      .keys()
      .then((names) => names.filter((name) => name !== shelf && name !== opened))
      .then((old) => Promise.all(old.map((name) => caches.delete(name))))
      .then(() => clients.claim()),
  ),
)

// What never changes comes from the shelf; the rest from the network, or the shelf without one.
addEventListener('fetch', (event) => {
  const { request } = event
  const { pathname, origin } = new URL(request.url)
  if (request.method !== 'GET' || origin !== location.origin || isPrivate(pathname)) return
  const lasting = /^\/(assets|v1\/catalogue)\/./.test(pathname)
  event.respondWith(lasting ? fromShelf(request) : fresh(request, pathname))
})

// Of the API only the catalogue is public: a student's assessment is never kept here.
const isPrivate = (path) => path.startsWith('/v1/') && !path.startsWith('/v1/catalogue')

const fromShelf = async (request) => (await caches.match(request)) ?? keep(request)

async function fresh(request, path) {
  try {
    return await keep(request)
  } catch (error) {
    const found = await caches.match(path.replace(/(.)\/$/, '$1'), { ignoreSearch: true })
    if (found) return found
    if (request.mode !== 'navigate') throw error
    return caches.match(path.startsWith('/en') ? '/en/offline' : '/offline')
  }
}

async function keep(request) {
  const response = await fetch(request)
  if (response.ok && !response.redirected) {
    const cache = await caches.open(opened)
    await cache.put(request, response.clone())
  }
  return response
}
