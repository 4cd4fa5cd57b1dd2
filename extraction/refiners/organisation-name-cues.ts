import { countryOf } from '../countries'
import { bodyOf } from '../gazetteers/bodies'
import { companyOf } from '../gazetteers/companies'
import { legalForms, organisationHeads, publicHeads } from '../rules/name-words'
import type { NameCluster } from './clusters'

const companyHeads = new Set(
  'group corporation corp company holdings holding ltd limited inc plc llc co motors motor technologies technology industries enterprises energy power petroleum airlines hotels foods pharma electronics steel cement textile textiles mining solar telecom networks capital ventures partners resources systems solutions international ports games bank'.split(
    ' ',
  ),
)
const firstPublic = new Set(
  'ministry department government embassy consulate parliament board commission council'.split(' '),
)
/** What one word of a name tells, wherever it stands. */
const cueOf: ReadonlyMap<string, string> = new Map(
  [
    ['name.government', 'ministry government department'],
    ['name.association', 'chamber association federation union'],
    ['name.bank', 'bank'],
    ['name.university', 'university institute college'],
    ['name.exchange', 'exchange'],
    ['name.venue', 'zone park estate expo forum summit conference'],
    [
      'name.media',
      'news times post tribune dawn herald reuters afp app xinhua bloomberg gazette daily journal press radio television tv media mirror express observer guardian telegraph standard chronicle recorder reporter agency pro net network',
    ],
  ].flatMap(([cue = '', words = '']) => words.split(' ').map((word): [string, string] => [word, cue])),
)
/** Last words of what is no organisation: "China-Pakistan Economic *Corridor*". */
const projectHeads = new Set(
  'project plant corridor initiative programme program paper policy law act report plan vision agreement treaty index award strategy framework fair'.split(
    ' ',
  ),
)
const lenderWords = new Set('adb imf ifc ebrd aiib worldbank jica eximbank'.split(' '))

/** What an organisation's name says by itself, and what the lists know of it. */
export function nameCues(cluster: NameCluster, destination: string | null, cues: Set<string>) {
  for (const form of cluster.forms) {
    const words = form.split(' ')
    const last = words.at(-1) ?? ''
    if (companyHeads.has(last)) cues.add('name.company-head')
    else if (organisationHeads.has(last))
      cues.add(publicHeads.has(last) ? 'name.public-head' : 'name.organisation-head')
    if (firstPublic.has(words[0] ?? '')) cues.add('name.public-first')
    if (lenderWords.has(form.replace(/ /g, '')) || form === 'world bank') cues.add('name.lender')
    if (words.length === 1 && form.length <= 5) cues.add('name.short')
    for (const [at, word] of words.entries()) {
      if (publicHeads.has(word)) cues.add('name.public')
      const said = cueOf.get(word)
      if (said) cues.add(said)
      if (projectHeads.has(word) && (at === words.length - 1 || words[at + 1] === 'of')) cues.add('name.project')
      const country = countryOf(word)
      if (country) cues.add(country.code === destination ? 'name.holds-destination' : 'name.holds-other-country')
    }
  }
  const head = cluster.chunks[0]
  if (head && cluster.chunks.some((chunk) => chunk.words.some((word) => legalForms.has(word))))
    cues.add('name.legal-form')
  const known = companyOf(cluster.name) ?? cluster.aliases.map(companyOf).find((company) => company !== null)
  if (known) {
    if (known.multilateral) cues.add('known.multilateral')
    else if (known.ambiguous || known.country === null) cues.add('known.ambiguous')
    else cues.add(known.country === destination ? 'known.of-destination' : 'known.foreign')
  } else cues.add('known.not')
  const body = bodyOf(cluster.name) ?? cluster.aliases.map(bodyOf).find((found) => found !== null)
  if (body) {
    cues.add(`body.${body.class}`)
    if (body.class !== 'media' && destination && body.countries.includes(destination)) cues.add('body.of-destination')
    else if (body.class !== 'media' && body.countries.length) cues.add('body.foreign')
  }
}
