// What every audio element of the site has in common: one plays at a time, and the device's own buttons work.

/** Pauses this audio when another one begins, on this page or in another tab. */
export function alone(audio) {
  const channel = new BroadcastChannel("playing")
  channel.onmessage = () => audio.pause()
  audio.addEventListener("play", () => channel.postMessage(""))
}

/** Shows the recording on the lock screen and takes orders from there. `acts` has a function for each action. */
export function announce(audio, about, acts) {
  const session = navigator.mediaSession
  if (!session) return
  const order = (action, act) => {
    try { session.setActionHandler(action, act) } catch { /* This browser does not know the action. */ }
  }
  const place = () => {
    const { duration, currentTime, playbackRate } = audio
    if (Number.isFinite(duration) && currentTime <= duration) {
      session.setPositionState?.({ duration, playbackRate, position: currentTime })
    }
  }
  let told = 0
  audio.addEventListener("play", () => {
    const { title, show, picture } = about()
    session.metadata = new MediaMetadata({ title, artist: show, album: show, artwork: picture ? [{ src: picture }] : [] })
    for (const [action, act] of Object.entries(acts)) order(action, act)
    order("play", () => audio.play())
    order("pause", () => audio.pause())
    order("stop", () => audio.pause())
  })
  audio.addEventListener("timeupdate", () => {
    if (performance.now() - told < 1000) return
    told = performance.now()
    place()
  })
  for (const event of ["loadedmetadata", "seeked", "ratechange"]) audio.addEventListener(event, place)
  audio.addEventListener("emptied", () => session.setPositionState?.())
}

/** Says when the audio cannot be played, and stops saying so when it can. */
export function complain(audio, problem, parent) {
  const show = () => parent.append(problem)
  problem.remove()
  audio.addEventListener("error", show)
  for (const source of audio.querySelectorAll("source")) source.addEventListener("error", show)
  audio.addEventListener("playing", () => problem.remove())
}

/** Play, or pause; a refusal to play is said by the error event, and an interruption is nobody's problem. */
export const toggle = audio => audio.paused ? audio.play().catch(() => {}) : audio.pause()
