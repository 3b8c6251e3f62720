// Transcripts: the turn that is heard is marked and may be followed, and their words can be searched. No network.
import { mark } from "./chapters.js"
import { fill } from "./times.js"

const still = matchMedia("(prefers-reduced-motion: reduce)")

/** All transcripts of the page; `at(seconds)` marks what is heard. */
export function transcripts(audio) {
  const all = [...document.querySelectorAll(".transcript .turns")].map(region => transcript(region, audio))
  return { at: t => all.forEach(one => one(t)) }
}

function transcript(region, audio) {
  const turns = [...region.querySelectorAll("[data-start]")]
  const tools = build(region)
  let now
  return t => {
    const next = audio.paused && t === 0 ? undefined : turns.filter(turn => turn.dataset.start <= t + 0.05).pop()
    if (next === now) return
    if (now) mark(now, false)
    now = next
    if (!now) return
    mark(now, true)
    if (tools?.follow.checked && !still.matches && !audio.paused) now.scrollIntoView({ block: "center" })
  }
}

function build(region) {
  const template = region.querySelector("template")
  const form = template?.content.cloneNode(true).firstElementChild
  if (!form) return null
  const [input, follow] = form.querySelectorAll("input")
  const status = form.querySelector("[role=status]")
  const steps = [...form.querySelectorAll("[data-step]")]
  const label = follow.closest("label")
  let marks = []
  let here = 0

  const go = to => {
    here = (to + marks.length) % marks.length
    marks.forEach((found, i) => mark(found, i === here))
    marks[here].scrollIntoView({ block: "center", behavior: "instant" })
    status.textContent = fill(template.dataset.match, here + 1, marks.length)
  }
  const search = () => {
    marks.forEach(found => found.replaceWith(...found.childNodes))
    region.normalize()
    const words = fold(input.value.trim())
    marks = words.length < 2 ? [] : find(region, form, words)
    marks.forEach((found, i) => mark(found, i === 0))
    here = 0
    for (const step of steps) step.disabled = !marks.length
    status.textContent = marks.length ? fill(template.dataset.match, 1, marks.length)
      : words.length < 2 ? "" : template.dataset.none
  }
  input.addEventListener("input", search)
  form.addEventListener("keydown", event => {
    if (event.key !== "Enter" || event.target !== input) return
    event.preventDefault()
    if (marks.length) go(event.shiftKey ? here - 1 : here + (status.dataset.moved ? 1 : 0))
    status.dataset.moved = "yes"
  })
  form.addEventListener("submit", event => event.preventDefault())
  input.addEventListener("input", () => delete status.dataset.moved)
  for (const step of steps) step.addEventListener("click", () => go(here + +step.dataset.step))
  const calm = () => { label.hidden = still.matches }
  still.addEventListener("change", calm)
  calm()
  search()
  region.prepend(form)
  return { follow }
}

// Letters without their accents, each in the place of the one it was.
const fold = text => Array.from({ length: text.length }, (_, i) => text[i].normalize("NFD")[0].toLowerCase()[0]).join("")

function find(region, form, words) {
  const walk = document.createTreeWalker(region, NodeFilter.SHOW_TEXT)
  const texts = []
  while (walk.nextNode()) {
    const parent = walk.currentNode.parentElement
    if (!form.contains(parent) && !parent.closest("template, .clock, .files, .part-note")) texts.push(walk.currentNode)
  }
  return texts.flatMap(text => {
    const found = []
    for (let at; (at = fold(text.data).indexOf(words)) >= 0;) {
      const hit = text.splitText(at)
      text = hit.splitText(words.length)
      const element = document.createElement("mark")
      hit.replaceWith(element)
      element.append(hit)
      found.push(element)
    }
    return found
  })
}
