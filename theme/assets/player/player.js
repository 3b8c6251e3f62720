// The player of an episode: the page's own audio element with controls of ours around it. All words come with the page.
import { chapters } from "./chapters.js"
import { keys } from "./keys.js"
import { device, forget, remember, tab } from "./memory.js"
import { parts as markedParts, pass } from "./marked.js"
import { share } from "./share.js"
import { alone, announce, complain, toggle } from "./sound.js"
import { clock, fill, fragment } from "./times.js"
import { transcripts } from "./transcript.js"

/** Puts the controls in the place of the browser's own. */
export function start(section) {
  const template = section.querySelector("#player-controls")
  const audio = section.querySelector("audio")
  const panel = template.content.cloneNode(true).firstElementChild
  const find = name => panel.querySelector(`[name=${name}]`)
  const button = name => panel.querySelector(`[data-do=${name}]`)
  const set = (element, text) => { element.textContent = text }
  const say = text => set(panel.querySelector(".status"), text)
  const said = template.dataset
  // What the visitor chose on this page, to be kept.
  const choices = {}
  const { guid, title, show, picture, seconds: written, keep } = section.dataset
  const position = find("position")
  const speed = find("speed")
  let stopAt = Infinity

  const duration = () => Number.isFinite(audio.duration) ? audio.duration : +written
  const about = () => ({
    guid, title, show, picture: picture && new URL(picture, location).href, src: audio.currentSrc || source.src,
    page: location.pathname, duration: duration(), speed: audio.playbackRate, pass: skips?.checked ? marked : [],
  })
  const source = audio.querySelector("source")
  const seek = to => {
    stopAt = Infinity
    audio.currentTime = Math.min(Math.max(0, to), duration())
    draw()
  }
  const ready = to => {
    seek(to)
    offer.hidden = true
    if (audio.paused) say(fill(said.ready, clock(to)))
  }
  const marks = chapters(ready, audio)
  const parts = transcripts(audio)
  const passOn = share(audio)
  const marked = markedParts()
  const skips = find("skip")
  const lookAhead = pass(audio, marked, () => skips?.checked, to => say(fill(said.skipped, clock(to))))

  function draw() {
    const t = audio.currentTime
    position.max = Math.floor(duration())
    position.value = t
    position.setAttribute("aria-valuetext", fill(said.position, clock(t), clock(duration())))
    set(panel.querySelector(".now"), clock(t))
    set(panel.querySelector(".length"), clock(duration()))
    set(panel.querySelector(".chapter"), marks.at(t)?.title ?? "")
    button("play").setAttribute("aria-pressed", !audio.paused)
    parts.at(t)
    passOn()
  }

  const step = by => {
    const to = marks.next(audio.currentTime, by)
    if (to !== undefined) seek(to)
  }
  const volume = to => {
    audio.volume = Math.min(1, Math.max(0, to))
    find("volume").value = Math.round(audio.volume * 100)
    say(fill(said.volume, Math.round(audio.volume * 100)))
  }
  const captions = panel.querySelector(".caption")
  const acts = {
    play: () => toggle(audio),
    back: () => seek(audio.currentTime - 15),
    forward: () => seek(audio.currentTime + 30),
    previous: () => step(-1),
    next: () => step(1),
    captions() {
      captions.hidden = !captions.hidden
      button("captions").setAttribute("aria-pressed", !captions.hidden)
      audio.textTracks[0].mode = captions.hidden ? "disabled" : "hidden"
    },
    help: () => panel.querySelector("dialog").showModal(),
    resume: () => audio.play().catch(() => {}),
    restart() {
      device.remove(`pos:${guid}`)
      seek(0)
      audio.play().catch(() => {})
    },
    forget() {
      forget()
      offer.hidden = true
      say(said.forgotten)
    },
  }
  panel.addEventListener("click", event => acts[event.target.closest("[data-do]")?.dataset.do]?.())
  position.addEventListener("input", () => seek(+position.value))
  find("volume").addEventListener("input", event => { audio.volume = event.target.value / 100 })
  const setPace = () => { audio.playbackRate = audio.defaultPlaybackRate = speed.value }
  speed.addEventListener("change", () => {
    setPace()
    choices.speed = speed.value === "1" ? null : speed.value
  })

  // The way past a part, wherever it stands on the page; without this script it leads past it in the transcript.
  document.addEventListener("click", event => {
    const link = event.target.closest("[data-skip]")
    if (!link) return
    event.preventDefault()
    ready(+link.dataset.skip)
    if (!audio.paused) say(fill(said.skipped, clock(+link.dataset.skip)))
  })

  const file = find("file")
  const choose = option => {
    const t = audio.currentTime
    const playing = !audio.paused
    source.src = option.value
    source.type = option.dataset.type
    audio.load()
    audio.currentTime = t
    if (playing) acts.resume()
  }
  file?.addEventListener("change", () => {
    choose(file.selectedOptions[0])
    choices.file = file.selectedOptions[0].dataset.label
  })

  for (const event of ["timeupdate", "seeked", "play", "pause", "durationchange", "ended"]) audio.addEventListener(event, draw)
  audio.addEventListener("play", () => {
    offer.hidden = true
    say("")
  })
  audio.addEventListener("timeupdate", () => {
    if (audio.currentTime < stopAt) return
    stopAt = Infinity
    audio.pause()
  })
  audio.textTracks[0]?.addEventListener("cuechange", event => {
    set(captions, [...event.target.activeCues ?? []].map(cue => cue.getCueAsHTML().textContent).join("\n"))
  })

  const offer = panel.querySelector(".offer")
  complain(audio, panel.querySelector(".problem"), panel)
  alone(audio)
  announce(audio, about, {
    seekbackward: acts.back, seekforward: acts.forward, seekto: to => seek(to.seekTime),
    previoustrack: acts.previous, nexttrack: acts.next,
  })
  keys(section, { ...acts, seek, volume, audio, duration, speed })
  for (const name of ["previous", "next"]) button(name).hidden = !marks.count
  speed.value = "1"

  if (keep) {
    const kept = find("keep")
    kept.checked = device.get("keep") !== false
    kept.addEventListener("change", () => {
      if (kept.checked) return device.remove("keep")
      forget()
      device.set("keep", false)
    })
    remember(audio, about, choices)
    if (skips) skips.checked = device.get("skip") === true
    skips?.addEventListener("change", () => { choices.skip = skips.checked || null })
    speed.value = device.get("speed") ?? "1"
    setPace()
    const label = device.get("file")
    const options = [...file?.options ?? []]
    const small = navigator.connection?.saveData && [...options].sort((a, b) => a.dataset.bytes - b.dataset.bytes)[0]
    const chosen = options.find(option => label !== null && option.dataset.label === label) ?? small
    if (chosen && !chosen.selected) {
      chosen.selected = true
      choose(chosen)
    }
    const before = device.get(`pos:${guid}`)?.t ?? 0
    if (before > 0) {
      seek(before)
      set(button("resume"), fill(said.resume, clock(before)))
      offer.hidden = false
    }
  }

  audio.controls = false
  audio.hidden = true
  audio.after(panel)
  draw()

  const follow = event => {
    const range = fragment(location.hash)
    const turn = !event && location.hash && document.getElementById(location.hash.slice(1))?.dataset.start
    if (range) {
      button("play").focus()
      ready(range.start)
      stopAt = range.end
    } else if (turn) {
      ready(+turn)
    }
  }
  skips?.addEventListener("change", lookAhead)
  addEventListener("hashchange", follow)
  follow()
}
