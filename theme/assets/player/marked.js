// The parts that content notes are about: each can be passed by, and all of them are when the listener wants so.

// How often a browser tells the time that it plays; a part is left before it is heard and not after.
const ahead = 0.3

/** Passes by the parts while `isOn()`; each is `{ from, until }` in seconds. `say(seconds)` is told where it goes on. */
export function pass(audio, parts, isOn, say = () => {}) {
  const look = () => {
    const t = audio.currentTime
    const lead = audio.paused ? 0 : ahead * audio.playbackRate
    const part = !audio.seeking && isOn() && parts.find(({ from, until }) => t + lead >= from && t < until - 0.1)
    if (!part) return
    // What begins where it ends is passed by with it.
    let { until } = part
    for (let next; (next = parts.find(p => p.from <= until + ahead && p.until > until));) until = next.until
    audio.currentTime = until
    say(until)
  }
  for (const event of ["timeupdate", "play", "seeked"]) audio.addEventListener(event, look)
  return look
}

/** The parts that the page names. */
export const parts = () => [...document.querySelectorAll(".content-notes [data-until]")]
  .map(({ dataset }) => ({ from: +dataset.from, until: +dataset.until }))
