// This site keeps nothing on a device. A browser that once kept its pages asks here for news, and lets go of all.
self.addEventListener("install", () => self.skipWaiting())
self.addEventListener("activate", event => event.waitUntil((async () => {
  for (const name of await caches.keys()) if (name.startsWith("hrd-")) await caches.delete(name)
  await self.registration.unregister()
})()))
