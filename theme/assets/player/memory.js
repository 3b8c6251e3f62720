// What stays on the visitor's device. Nothing is written before the first play; a browser that refuses is no reason to fail.

const area = storage => ({
  get(key) {
    try { return JSON.parse(storage().getItem(key)) } catch { return null }
  },
  set(key, value) {
    try { storage().setItem(key, JSON.stringify(value)) } catch { /* Private windows and frames of other sites may refuse. */ }
  },
  remove(key) {
    try { storage().removeItem(key) } catch { /* As above. */ }
  },
  keys() {
    try { return Object.keys(storage()) } catch { return [] }
  },
})

/** Kept until it is forgotten: "pos:<guid>", "speed", "file", "skip", and "keep" when the visitor wants nothing kept. */
export const device = area(() => localStorage)

/** Kept until the tab is closed: "last", what was heard last, for the other pages; "left", that the way out was taken. */
export const tab = area(() => sessionStorage)

// What is forgotten stays forgotten when the page is left: nothing is written until the next play.
let quiet = false

/** Forgets all that was heard. */
export function forget() {
  quiet = true
  device.keys().filter(key => /^(pos:|(speed|file|skip)$)/.test(key)).forEach(device.remove)
  tab.remove("last")
}

const often = 5000
const heard = 0.95

/**
 * Keeps how far a recording was heard and what was chosen, from its first play on; the answer ends it. `about()` is what other
 * pages need of it. In `choices` is what was chosen on this page, by the name it is kept under; null is what everybody has.
 */
export function remember(audio, about, choices = {}) {
  let saved = -Infinity
  let over = false
  const save = () => {
    const { guid, duration } = about()
    const t = Math.floor(audio.currentTime)
    if (over || quiet || !audio.played.length || device.get("keep") === false) return
    saved = performance.now()
    for (const [name, value] of Object.entries(choices)) value === null ? device.remove(name) : device.set(name, value)
    if (t >= heard * duration) {
      device.remove(`pos:${guid}`)
      tab.remove("last")
    } else {
      device.set(`pos:${guid}`, { t, at: Date.now() })
      tab.set("last", { ...about(), t })
    }
  }
  audio.addEventListener("play", () => { quiet = false })
  audio.addEventListener("timeupdate", () => performance.now() - saved >= often && save())
  for (const event of ["pause", "seeked", "ended"]) audio.addEventListener(event, save)
  addEventListener("pagehide", save)
  document.addEventListener("visibilitychange", () => document.hidden && save())
  return () => { over = true }
}
