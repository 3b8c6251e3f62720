// The bar that goes on, on any page, with what was heard in this tab. It never plays by itself.
import { remember, tab } from "./memory.js"
import { pass } from "./marked.js"
import { alone, announce, complain, toggle } from "./sound.js"
import { clock, fill } from "./times.js"

/** Adds the bar. */
export function offer(template, last) {
  const style = document.createElement("link")
  style.rel = "stylesheet"
  style.href = template.dataset.style
  const bar = template.content.cloneNode(true).firstElementChild
  const [play, close] = bar.querySelectorAll("button")
  const link = bar.querySelector("a")
  link.textContent = last.title
  link.href = last.page

  const audio = new Audio()
  audio.preload = "none"
  audio.src = last.src
  audio.currentTime = last.t
  audio.playbackRate = audio.defaultPlaybackRate = last.speed
  complain(audio, bar.querySelector(".problem"), bar)
  const stop = remember(audio, () => last)
  alone(audio)
  pass(audio, last.pass ?? [], () => true)
  const jump = seconds => { audio.currentTime = Math.max(0, audio.currentTime + seconds) }
  announce(audio, () => last, { seekbackward: () => jump(-15), seekforward: () => jump(30) })

  const draw = () => {
    play.setAttribute("aria-pressed", !audio.paused)
    const at = clock(audio.currentTime)
    bar.querySelector(".now").textContent = fill(template.dataset.position, at, clock(last.duration))
    // The episode's page goes on where the bar is.
    link.hash = `t=${Math.floor(audio.currentTime)}`
  }
  for (const event of ["timeupdate", "play", "pause", "seeked"]) audio.addEventListener(event, draw)
  play.addEventListener("click", () => toggle(audio))
  close.addEventListener("click", () => {
    stop()
    audio.pause()
    tab.remove("last")
    bar.remove()
  })
  draw()
  style.addEventListener("load", () => document.body.append(bar))
  document.head.append(style)
}
