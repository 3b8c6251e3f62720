// On every page: loads the player where there is one, and the bar that goes on with what was heard in this tab.
import { tab } from "./memory.js"

const section = document.querySelector(".player")
const words = document.getElementById("pick-up")
const last = words && tab.get("last")

if (section) {
  const { start } = await import("./player.js")
  start(section)
}

// An episode's own page offers to resume by itself.
if (last && last.guid !== section?.dataset.guid) {
  const { offer } = await import("./pick-up.js")
  offer(words, last)
}
