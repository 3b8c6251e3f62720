// Writes world.tsv: Natural Earth's countries, simplified, in the Equal Earth projection. See README.md.
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { geoArea, geoCentroid, geoContains, geoEqualEarth, geoPath } from 'd3-geo'
import countries from 'i18n-iso-countries'
import { feature, merge } from 'topojson-client'
import { presimplify, simplify } from 'topojson-simplify'

const require = createRequire(import.meta.url)
const policy = JSON.parse(readFileSync(new URL('policy.json', import.meta.url)))
const width = 2000

// Smaller than this a triangle of three neighbouring points is not seen: two square units of the picture.
const leastTriangle = 2

// Turned by 11 degrees, so that the picture's edge runs through the Bering Strait and cuts no country.
const projection = geoEqualEarth().rotate([-11, 0]).fitWidth(width, { type: 'Sphere' })
const path = geoPath(projection)

const topology = (detail) => require(`world-atlas/countries-${detail}.json`)
const alpha2 = (id) => countries.numericToAlpha2(id) ?? ''

/** The parts of one geometry, as lists of rings of arcs. */
const partsOf = (geometry) => geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs

/** Applies policy.json: what is joined to, moved to, or left out. */
function settle(world) {
  const all = world.objects.countries.geometries
  const join = new Map(policy.join.map((j) => [j.name, j.to]))
  const groups = new Map()
  const add = (id, geometry) => groups.set(id, [...(groups.get(id) ?? []), geometry])
  for (const geometry of all) {
    const name = geometry.properties.name
    if (policy.omit.some((o) => o.id === geometry.id)) continue
    for (const arcs of partsOf(geometry)) {
      const part = { type: 'Polygon', arcs }
      const shape = feature(world, part)
      const move = policy.move.find((m) => m.from === geometry.id && geoContains(shape, m.near) && geoArea(shape) < 0.01)
      add(move?.to ?? join.get(name) ?? geometry.id ?? name, part)
    }
  }

  const known = new Set(policy.uncoded.map((u) => u.name))
  return [...groups].map(([id, parts]) => {
    if (!alpha2(id) && !known.has(id)) throw new Error(`Nothing is decided about '${id}'. Add it to policy.json.`)
    return { code: alpha2(id), geometry: merge(world, parts) }
  })
}

/** Whole numbers, each point as the way from the last one: a third of the size of a path with absolute points. */
function write(geometry, offset) {
  // Drawn by geoPath, because that cuts at the picture's edge: islands of the Bering Strait lie on either side.
  const rings = (path(geometry) ?? '').split('Z').filter(Boolean)
    .map((ring) => ring.slice(1).split('L').map((p) => p.split(',').map(Number)))
    .map((ring) => ring.map(([x, y]) => [Math.round(x), Math.round(y - offset)]))
    .map((ring) => ring.filter((p, i) => i === 0 || p[0] !== ring[i - 1][0] || p[1] !== ring[i - 1][1]))
    .map((ring) => (String(ring[0]) === String(ring.at(-1)) ? ring.slice(0, -1) : ring))
    .filter((ring) => ring.length > 2)
  return rings.map((ring) => {
    const steps = ring.slice(1).map((p, i) => [p[0] - ring[i][0], p[1] - ring[i][1]].join(' ')).join(' ')
    return `M${ring[0].join(' ')}l${steps}z`.replaceAll(' -', '-')
  }).join('')
}

/** The middle of the largest part, and how wide and high that part is at least. */
function middle(geometry) {
  const parts = geometry.coordinates.map((coordinates) => ({ type: 'Polygon', coordinates }))
  const largest = parts.reduce((a, b) => (geoArea(a) >= geoArea(b) ? a : b))
  const [[left, top], [right, bottom]] = path.bounds(largest)
  return { point: projection(geoCentroid(largest)), size: Math.min(right - left, bottom - top) }
}

/** The area of three points on the picture, not on the sphere: what matters is what is seen. */
function triangleOnPicture(triangle) {
  const [a, b, c] = triangle.map(projection)
  return Math.abs((a[0] - c[0]) * (b[1] - a[1]) - (a[0] - b[0]) * (c[1] - a[1])) / 2
}

const shapes = settle(simplify(presimplify(topology('110m'), triangleOnPicture), leastTriangle))
const bounds = shapes.map((s) => path.bounds(s.geometry))
const top = Math.floor(Math.min(...bounds.map((b) => b[0][1]))) - 4
const bottom = Math.ceil(Math.max(...bounds.map((b) => b[1][1]))) + 4

const rows = shapes.map(({ code, geometry }) => {
  const { point, size } = middle(geometry)
  return { code, x: Math.round(point[0]), y: Math.round(point[1] - top), size: Math.round(size), d: write(geometry, top) }
})

// A state too small for this scale has no outline, but a point: from the finer data, or from the list where that has none.
const fine = topology('50m')
const points = feature(fine, fine.objects.countries).features.map((f) => [alpha2(f.id), geoCentroid(f)])
const drawn = new Set(rows.map((r) => r.code))
for (const [code, place] of [...points, ...Object.entries(policy.points)]) {
  const [x, y] = projection(place)
  if (code && !drawn.has(code) && y < bottom) {
    drawn.add(code)
    rows.push({ code, x: Math.round(x), y: Math.round(y - top), size: 0, d: '' })
  }
}

rows.sort((a, b) => (a.code < b.code ? -1 : 1))
const text = `code\tx\ty\tsize\tpath\n\t${width}\t${bottom - top}\t\t\n` +
  rows.map((r) => `${r.code}\t${r.x}\t${r.y}\t${r.size}\t${r.d}\n`).join('')
writeFileSync(new URL('world.tsv', import.meta.url), text)
console.log(`${rows.length} rows, ${text.length} bytes, ${width} x ${bottom - top}`)
