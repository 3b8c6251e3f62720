// Asks the browser to keep the pages that are visited; not when the visitor wants nothing kept.
import { device } from "../player/memory.js"

const root = new URL("../../", import.meta.url).href
const address = `${root}service-worker.js`
const policy = globalThis.trustedTypes?.createPolicy("hrd-keep", {
  createScriptURL(url) {
    if (url !== address) throw new TypeError("Only the worker of this site.")
    return url
  },
})

async function letGo() {
  await (await navigator.serviceWorker.getRegistration(root))?.unregister()
  for (const name of await caches.keys()) if (name.startsWith("hrd-")) await caches.delete(name)
}

const keep = () => navigator.serviceWorker.register(policy ? policy.createScriptURL(address) : address)

if ("serviceWorker" in navigator) {
  const wanted = device.get("keep") !== false && device.get("pages") !== false
  // A page that may have to be left at once leaves no trace of its own: another one asks for it.
  const isMarked = document.querySelector("[data-exit]") !== null
  const done = !wanted ? letGo() : isMarked ? Promise.resolve() : keep()
  await done.catch(() => { /* Private windows may refuse; the site works as it is. */ })
  const switcher = document.querySelector("[data-keep-pages]")
  if (switcher) {
    const box = switcher.querySelector("input"), status = switcher.querySelector("[role=status]")
    box.checked = wanted
    switcher.hidden = false
    box.addEventListener("change", async () => {
      if (box.checked) device.remove("pages")
      else device.set("pages", false)
      await (box.checked ? keep() : letGo())
      status.textContent = box.checked ? "" : switcher.dataset.forgotten
    })
  }
}
