// Writes components/charts/world.json from the npm package world-atlas 2.0.2 (Natural Earth, in the public domain): the
// outline of each country on an Equal Earth map, and a place for a dot where a country is too small to be seen.
// Run by hand when the atlas is renewed: node scripts/make-map.mjs
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { geoEqualEarth, geoPath } from 'd3-geo'
import { feature } from 'topojson-client'

const WIDTH = 800
const SMALL = 14

const require = createRequire(import.meta.url)
const atlas = (name) => JSON.parse(readFileSync(require.resolve(`world-atlas/${name}.json`), 'utf8'))
const countriesOf = (topology) => feature(topology, topology.objects.countries).features
const coarse = countriesOf(atlas('countries-110m')).filter(({ id }) => id !== '010')
const fine = countriesOf(atlas('countries-50m'))

const codes = readFileSync('domain/countries.ts', 'utf8')
  .match(/'([A-Z]{2}(?: [A-Z]{2})+)'/)[1]
  .split(' ')
const english = new Intl.DisplayNames('en', { type: 'region' })
/** Names of the atlas that are not those of the CLDR. */
const otherwise = {
  'Antigua and Barb.': 'AG',
  'Bosnia and Herz.': 'BA',
  'Cabo Verde': 'CV',
  'Central African Rep.': 'CF',
  Congo: 'CG',
  "Côte d'Ivoire": 'CI',
  'Dem. Rep. Congo': 'CD',
  'Dominican Rep.': 'DO',
  'Eq. Guinea': 'GQ',
  eSwatini: 'SZ',
  'Hong Kong': 'HK',
  Macao: 'MO',
  Macedonia: 'MK',
  'Marshall Is.': 'MH',
  Myanmar: 'MM',
  Palestine: 'PS',
  'S. Sudan': 'SS',
  'Saint Lucia': 'LC',
  'Solomon Is.': 'SB',
  'St. Kitts and Nevis': 'KN',
  'St. Vin. and Gren.': 'VC',
  'São Tomé and Principe': 'ST',
  'Trinidad and Tobago': 'TT',
  Turkey: 'TR',
  'United States of America': 'US',
  Vatican: 'VA',
}
const codeOf = new Map([...codes.map((code) => [english.of(code), code]), ...Object.entries(otherwise)])

const projection = geoEqualEarth().fitWidth(WIDTH, { type: 'FeatureCollection', features: coarse })
const path = geoPath(projection).digits(1)
const [[, top], [, bottom]] = path.bounds({ type: 'FeatureCollection', features: coarse })
const round = (value) => Math.round(value * 10) / 10

/** The same outline in fewer letters: steps from point to point, those too short to see left out. */
const shorter = (outline) =>
  outline
    .split('Z')
    .filter(Boolean)
    .map((ring) => {
      const points = ring
        .match(/-?[\d.]+,-?[\d.]+/g)
        .map((point) => point.split(',').map((value) => Math.round(value * 10)))
      const kept = []
      for (const [x, y] of points) {
        const [px, py] = kept.at(-1) ?? [Number.NaN, 0]
        if (!(Math.hypot(x - px, y - py) < 4)) kept.push([x, y])
      }
      const shown = kept.length > 2 ? kept : points
      const steps = shown.slice(1).map(([x, y], at) => [(x - shown[at][0]) / 10, (y - shown[at][1]) / 10])
      return `M${shown[0][0] / 10} ${shown[0][1] / 10}l${steps.map(([x, y]) => `${x} ${y}`).join(' ')}z`.replace(
        / -/g,
        '-',
      )
    })
    .join('')

const lands = {}
let rest = ''
for (const country of coarse) {
  const code = codeOf.get(country.properties.name)
  const drawn = shorter(path(country) ?? '')
  if (code) lands[code] = drawn
  else rest += drawn
}
const dots = {}
for (const country of fine) {
  const code = codeOf.get(country.properties.name)
  if (!code || (lands[code] && path.area(country) >= SMALL)) continue
  const [x, y] = path.centroid(country)
  dots[code] = [round(x), round(y)]
}
// Islands that the atlas leaves out, or cuts in two at the edge of the map.
for (const [code, place] of Object.entries({ TV: [178, -8.5], FJ: [178, -17.8], KI: [173, 1.4] }))
  dots[code] = projection(place).map(round)
const nowhere = codes.filter((code) => !lands[code] && !dots[code])
const height = Math.ceil(bottom - top)
if (top > 1) throw new Error(`The map begins at ${top}`)
writeFileSync('components/charts/world.json', `${JSON.stringify({ width: WIDTH, height, lands, rest, dots })}\n`)
console.log({ lands: Object.keys(lands).length, dots: Object.keys(dots).length, height, nowhere })
