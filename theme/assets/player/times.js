// Places in a recording: seconds in the script, clocks for people, media fragments in addresses.

/** 62.5 as "1:02", 3723 as "1:02:03". */
export function clock(seconds) {
  const whole = Math.max(0, Math.floor(seconds))
  const [h, m, s] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60]
  const two = n => String(n).padStart(2, "0")
  return h ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`
}

const forms = [/^(?:(?:(\d+):)?(\d+):)?(\d+(?:\.\d*)?)$/, /^(?=\d)(?:(\d+)h)?(?:(\d+)m)?(?:(\d+(?:\.\d*)?)s?)?$/]

/** "90", "1:30", "1:02:03", "1m30s" in seconds; NaN for anything else. */
export function seconds(text) {
  const found = forms[0].exec(text) ?? forms[1].exec(text)
  const [h = 0, m = 0, s = 0] = found?.slice(1) ?? [NaN]
  return h * 3600 + m * 60 + +s
}

/** "#t=90" or "#t=1:30,2:00" (W3C Media Fragments, 4.2.1) as start and end, or null. */
export function fragment(hash) {
  const [, start, end] = /^#t=(?:npt:)?([^,&]*)(?:,([^&]*))?$/.exec(hash) ?? []
  const range = { start: start === "" && end ? 0 : seconds(start), end: end ? seconds(end) : Infinity }
  return start === undefined || !(range.start < range.end) ? null : range
}

/** Words with values in their places. */
export const fill = (pattern, ...values) => values.reduce((text, value, i) => text.replace(`{${i}}`, () => value), pattern)
