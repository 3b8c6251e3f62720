// The page's list of chapters, and every link to a place in the transcript: each also moves the audio.

/** Chapters as a list to look up; `ready(seconds)` moves the audio. */
export function chapters(ready) {
  const items = [...document.querySelectorAll(".chapters [data-start]")]
  const list = items.map(item => ({ item, start: +item.dataset.start, title: item.querySelector("bdi").textContent }))
  for (const { item, start } of list) link(item, start)

  document.addEventListener("click", event => {
    const anchor = event.target.closest("a[href^='#t']")
    const start = anchor?.closest("[data-start]")?.dataset.start
    if (start && !anchor.hash.startsWith("#t=")) ready(+start)
  })

  const index = t => list.filter(chapter => chapter.start <= t + 0.05).length - 1
  return {
    count: list.length,
    at(t) {
      const now = list[index(t)]
      for (const chapter of list) mark(chapter.item, chapter === now)
      return now
    },
    // Back to the beginning of this chapter, or, within its first two seconds, of the one before.
    next: (t, by) => by > 0 ? list[index(t) + 1]?.start : list[Math.max(0, index(t - 2))]?.start,
  }
}

/** Marks what is heard now. */
export function mark(element, isNow) {
  if (isNow !== element.hasAttribute("aria-current")) {
    isNow ? element.setAttribute("aria-current", "true") : element.removeAttribute("aria-current")
  }
}

// Without a transcript a chapter has no place on the page to lead to; with a player it has one in the audio.
function link(item, start) {
  const text = item.querySelector("p")
  if (!text) return
  const anchor = document.createElement("a")
  anchor.href = `#t=${start}`
  anchor.append(...text.childNodes)
  text.replaceWith(anchor)
}
