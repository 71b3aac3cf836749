const shelf = `rantau-${'__VERSION__'}`
const opened = 'rantau-opened'
const first = '__SHELF__'

// A page that is left gives back what it held: that word must not wait for this worker to wake.
const holds = [{ condition: { urlPattern: '/v1/holds/*' }, source: 'network' }]

addEventListener('install', (event) =>
  event.waitUntil(
    Promise.all([
      event.addRoutes?.(holds),
      caches.open(shelf).then((cache) => cache.addAll(first)),
    ]).then(() => skipWaiting()),
  ),
)

addEventListener('activate', (event) =>
  event.waitUntil(
    forget()
      .then(() => clients.claim())
      .then(keepRules),
  ),
)

// Pages of an older build would ask for a style that is gone; the rules stand by themselves.
async function forget() {
  const names = await caches.keys()
  await Promise.all(
    names.filter((name) => name !== shelf && name !== opened).map((name) => caches.delete(name)),
  )
  await drop((url) => !url.includes('/v1/catalogue'))
}

async function drop(isOld) {
  const cache = await caches.open(opened)
  const old = (await cache.keys()).filter(({ url }) => isOld(url))
  await Promise.all(old.map((request) => cache.delete(request)))
}

// What never changes comes from the shelf; the rest from the network, or the shelf without one.
addEventListener('fetch', (event) => {
  const { request } = event
  const { pathname, origin } = new URL(request.url)
  if (request.method !== 'GET' || origin !== location.origin) return
  // The staff's pages are never kept and are nothing without a line.
  if (/^\/((en\/)?staff|oidc)(\/|$)/.test(pathname)) return
  const lasting = /^\/(assets|v1\/catalogue)\/./.test(pathname)
  event.respondWith(lasting ? fromShelf(request) : fresh(request, pathname))
})

// What was read last comes before what was laid here when this worker came: it may say more.
const kept = async (wanted) =>
  (await caches.match(wanted, { cacheName: opened, ignoreSearch: true })) ??
  caches.match(wanted, { ignoreSearch: true })

const fromShelf = async (request) => (await kept(request)) ?? keep(request)

// A line so slow that nothing comes counts as no line, for pages the phone already has.
const patienceMs = 4000

async function fresh(request, path) {
  const found = await kept(path.replace(/(.)\/$/, '$1'))
  const given = keep(request)
  try {
    return await (found ? Promise.race([given, late()]) : given)
  } catch (error) {
    given.catch(() => {})
    if (found) return found
    if (request.mode !== 'navigate') throw error
    return caches.match(path.startsWith('/en') ? '/en/offline' : '/offline')
  }
}

const late = () => new Promise((_, refuse) => setTimeout(refuse, patienceMs))

// The rules judged by now, so that answers can be judged without a line; older ones go.
async function keepRules() {
  const response = await keep('/v1/catalogue')
  const { digest } = await response.clone().json()
  await keep(`/v1/catalogue/${digest}/judging`)
  await drop((url) => url.includes('/v1/catalogue/') && !url.includes(digest))
}

// A page asks for it by its language, once it may lead to a result.
addEventListener('message', (event) => event.waitUntil(keepWords(event.data)))

// The words a result is told with, so that every programme opens without a line. A phone that
// saves data reads them one by one, when they are opened.
async function keepWords(language) {
  if (navigator.connection?.saveData) return
  const { digest, parts } = await (await keep('/v1/catalogue')).clone().json()
  const told = parts.filter(
    ({ name }) => name.endsWith(`.${language}`) && !/^text\.(shared|figures)/.test(name),
  )
  for (const { name } of told) {
    const path = `/v1/catalogue/${digest}/${name}`
    if (!(await caches.match(path))) await keep(path)
  }
}

// What says that nobody may keep it stands behind a private link, or is true for a moment only.
async function keep(request) {
  const response = await fetch(request)
  const { ok, redirected, headers } = response
  if (ok && !redirected && !headers.get('cache-control')?.includes('no-store')) {
    const cache = await caches.open(opened)
    await cache.put(request, response.clone())
  }
  return response
}
