// The link to pass on, with the place that was reached when the visitor asks for it.
import "../copy.js"
import { clock, fill } from "./times.js"

/** Adds the choice of the place to the part of the page that passes the episode on; the answer draws it anew. */
export function share(audio) {
  const part = document.querySelector(".share")
  const template = part?.querySelector("template")
  if (!template) return () => {}
  const field = part.querySelector("input")
  const mail = part.querySelector(".by-mail")
  const [address, letter] = [field.value, mail.href]
  const choice = template.content.cloneNode(true).firstElementChild
  const box = choice.querySelector("input")
  const label = choice.querySelector("span")
  let at = 0

  const draw = () => {
    // A link that is being copied must not change.
    if (!box.checked) at = Math.floor(audio.currentTime)
    label.textContent = fill(template.dataset.start, clock(at))
    field.value = box.checked ? `${address}#t=${at}` : address
    mail.href = box.checked ? letter + encodeURIComponent(`#t=${at}`) : letter
  }
  box.addEventListener("change", draw)
  template.after(choice)
  return draw
}
