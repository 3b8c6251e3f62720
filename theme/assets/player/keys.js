// Keys of the player: only while the focus is inside it (WCAG 2.1.4), and never those of the browser or of a screen reader.

/** Listens to a player's keys. */
export function keys(section, player) {
  const { audio, seek, volume, speed } = player
  const skip = by => () => seek(audio.currentTime + by)
  const faster = by => () => {
    speed.selectedIndex = Math.min(speed.length - 1, Math.max(0, speed.selectedIndex + by))
    speed.dispatchEvent(new Event("change"))
  }
  const acts = {
    " ": player.play, k: player.play, ArrowLeft: skip(-5), ArrowRight: skip(5), j: skip(-15), l: skip(15),
    ArrowUp: () => volume(audio.volume + 0.1), ArrowDown: () => volume(audio.volume - 0.1), "<": faster(-1), ">": faster(1),
    "[": player.previous, "]": player.next, c: () => audio.textTracks.length && player.captions(), "?": player.help,
  }

  section.addEventListener("keydown", event => {
    const { key, target } = event
    if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented || target.closest("select, dialog")) return
    if (key === " " && target.closest("button, a, [type=checkbox]")) return
    if (key.startsWith("Arrow") && target.name === "volume") return
    const act = /^\d$/.test(key) ? () => seek(player.duration() * key / 10) : acts[key]
    if (!act) return
    event.preventDefault()
    act()
  })
}
