// Keeps the pages that a visitor has seen, for when there is no connection: the newest first, the kept one only where the
// network fails. Recordings are never kept, nor is anything of the folders from which somebody may have to leave at once, or that
// the host says not to store. What the site is stands in `site`, which is written before this.
const cacheName = `hrd-${site.version}`
const root = new URL("./", self.location.href).href
const kept = new Set(["document", "style", "script", "image"])

const keyOf = url => {
  // What was searched for stands behind the question mark, and is nobody's business.
  const key = new URL(url)
  key.search = key.hash = ""
  return key.href
}

const isBelow = (url, folders) => {
  const path = url.slice(root.length)
  return folders.some(folder => path.startsWith(folder) || path.includes(`/${folder}`))
}

// Somebody took the way out of a page, which may be gone already: all that was kept goes, and the worker with it.
let left = false
self.addEventListener("message", event => {
  if (event.data !== "leave") return
  left = true
  event.waitUntil((async () => {
    for (const name of await caches.keys()) if (name.startsWith("hrd-")) await caches.delete(name)
    await self.registration.unregister()
  })())
})

self.addEventListener("install", event => event.waitUntil((async () => {
  const cache = await caches.open(cacheName)
  await cache.addAll([...site.first, ...site.offline].map(path => new Request(root + path, { cache: "no-cache" })))
  await self.skipWaiting()
})()))

self.addEventListener("activate", event => event.waitUntil((async () => {
  for (const name of await caches.keys()) if (name.startsWith("hrd-") && name !== cacheName) await caches.delete(name)
  await self.clients.claim()
})()))

self.addEventListener("fetch", event => {
  const { request } = event
  if (request.method !== "GET" || !request.url.startsWith(root) || !kept.has(request.destination)) return
  if (request.headers.has("range")) return
  const isNamedByContent = request.url.startsWith(`${root}assets/`)
  event.respondWith(isNamedByContent ? keptFirst(request) : newestFirst(request, event))
})

async function keptFirst(request) {
  if (left) return fetch(request)
  const cache = await caches.open(cacheName)
  const found = await cache.match(keyOf(request.url))
  if (found) return found
  const answer = await fetch(request)
  if (answer.ok && !left) await cache.put(keyOf(request.url), answer.clone())
  return answer
}

async function newestFirst(request, event) {
  // To open a cache would make one anew.
  if (left) return fetch(request)
  const cache = await caches.open(cacheName)
  const key = keyOf(request.url)
  try {
    const answer = await fetch(request)
    event.waitUntil(note(cache, key, answer.clone()).then(forgetWithdrawn))
    return answer
  } catch {
    return await cache.match(key) ?? (request.mode === "navigate" ? await insteadOf(cache, key) : Response.error())
  }
}

async function note(cache, key, answer) {
  const mayRest = !isBelow(key, site.unkept) && !/\bno-store\b/i.test(answer.headers.get("cache-control") ?? "")
  if (left) return
  if (answer.ok && !answer.redirected && mayRest) await cache.put(key, answer)
  else if (!mayRest || answer.status === 404 || answer.status === 410) await cache.delete(key)
}

// The page that says what is kept, in the language of the page that was asked for.
async function insteadOf(cache, key) {
  const path = key.slice(root.length)
  const own = site.offline.findLast(offline => path.startsWith(offline.replace(/offline\/$/, ""))) ?? site.offline[0]
  return await cache.match(root + own) ?? Response.error()
}

// Once in each life of the worker, which is short: a list of what was taken back is asked for, and all below it forgotten.
let asked
function forgetWithdrawn() {
  return asked ??= (async () => {
    const answer = await fetch(`${root}withdrawn.json`, { cache: "no-cache" })
    const { withdrawn } = await answer.json()
    const cache = await caches.open(cacheName)
    for (const request of await cache.keys()) if (isBelow(request.url, withdrawn)) await cache.delete(request)
  })().catch(() => { asked = undefined })
}
