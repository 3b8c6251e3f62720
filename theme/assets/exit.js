// The way out of a page at once. Its links lead out without this script too; here the page is emptied first, leaves no entry for
// the Back button, and three presses of Shift do the same.
import { forget, tab } from "./player/memory.js"

const patience = 5000
const presses = 3

const bar = document.querySelector(".quick-exit")
const status = bar.querySelector("[role=status]")
const [twoMore, oneMore, leaving, over] = status.dataset.said.split("|")
const to = document.querySelector("[data-exit]").href
const title = document.title
let pressed = 0
let isAlone = false
let timer

// The worker is asked, because it goes on when this page is gone; and done here too, should no worker look after this page.
function forgetPages() {
  if (!("serviceWorker" in navigator)) return
  navigator.serviceWorker.controller?.postMessage("leave")
  navigator.serviceWorker.getRegistration(new URL("../", import.meta.url).href)
    .then(found => (found?.active ?? found?.waiting ?? found?.installing)?.postMessage("leave")).catch(() => {})
  globalThis.caches?.keys().then(names => names.filter(name => name.startsWith("hrd-")).forEach(name => caches.delete(name)))
    .catch(() => {})
}

function leave() {
  // Before anything that could wait: the page is seen no more.
  document.documentElement.classList.add("left")
  document.title = new URL(to).hostname
  clearTimeout(timer)
  forget()
  forgetPages()
  tab.set("left", true)
  location.replace(to)
}

function reset() {
  clearTimeout(timer)
  pressed = 0
}

function press() {
  pressed++
  if (pressed === 1) {
    timer = setTimeout(() => {
      reset()
      status.textContent = over
    }, patience)
  }
  status.textContent = [twoMore, oneMore, leaving][pressed - 1]
  if (pressed === presses) leave()
}

// Shift for a capital letter, or with the pointer, is no press.
addEventListener("keydown", event => { isAlone = event.key === "Shift" && (event.repeat ? isAlone : true) }, true)
addEventListener("pointerdown", () => { isAlone = false }, true)
addEventListener("keyup", event => {
  if (event.key === "Shift" && isAlone) press()
}, true)

for (const link of document.querySelectorAll("[data-exit]")) {
  link.addEventListener("click", event => {
    // In another tab, as somebody may want it, this page would stay.
    event.preventDefault()
    leave()
  })
}

// Shown again: from the browser's memory as it was left, or because somebody went back to it after leaving.
addEventListener("pageshow", event => {
  reset()
  const isBack = event.persisted || performance.getEntriesByType("navigation")[0]?.type === "back_forward"
  if (isBack && tab.get("left")) return leave()
  tab.remove("left")
  status.textContent = ""
  document.title = title
  document.documentElement.classList.remove("left")
})

bar.querySelector(".keys").hidden = false
