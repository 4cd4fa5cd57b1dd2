import {
  beforeName,
  countryCues,
  deeds,
  homes,
  offices,
  plainCues,
  relations,
  subjects,
} from '../rules/who-cue-descriptions'
import { saidIn, toldOf, toldOfCountry } from './describe-told'
import { calledBy, signs, surroundedBy } from './describe-words'

const deed = (name: string): string => deeds[name] ?? name.replaceAll('-', ' ')
const office = (name: string): string => Object.entries(offices).find(([key]) => key === name)?.[1] ?? name

/** "deal-with" → “with” what is being signed. */
function objectOf(part: string): string {
  const [verb = '', preposition] = part.split(/-(?=[a-z]+$)/)
  return preposition ? `stands after ${deed(verb)} “${preposition}”` : `is whom ${deed(verb)} goes to`
}

function countryCue(part: string): string | undefined {
  const name = part.replace(/\+*$/, '')
  const said = countryCues[name]
  return said && name.length < part.length
    ? `${said}, ${part.endsWith('++') ? 'four times or more' : 'more than once'}`
    : said
}

function aboutSubject(part: string): string {
  const [name = '', often] = part.split('.')
  const said = `is of a text on ${subjects[name] ?? name}`
  return often === 'dense' ? `${said}, full of it` : often ? `${said}, several words of it` : said
}

const standings: Readonly<Record<string, string>> = {
  primary: 'the first investor',
  investor: 'another investor',
  partner: 'a partner',
  host: 'a body of the host side',
  none: 'a bystander',
  firm: 'a firm',
  public: 'a public body',
}
const memberOf = (kind: string) => (part: string) => `is ${standings[kind]}, and the person is ${office(part)}`

const whereabouts: Readonly<Record<string, string>> = {
  destination: 'holds an office of the destination',
  home: 'holds an office of the investor’s country',
  elsewhere: 'holds an office of a third country',
  untold: 'holds an office of no country told',
}
function sideCountry(part: string): string {
  const [name = '', beside] = part.split('.')
  return [whereabouts[name] ?? name, beside && besides(beside)].filter(Boolean).join(', ')
}
const besides = (name: string): string =>
  name === 'investment'
    ? 'in an article on an investment'
    : name === 'outreach'
      ? 'in an invitation'
      : `as ${office(name)}`

const sideOf: Readonly<Record<string, string>> = {
  'destination-organisation': 'is of an organisation of the destination',
  'home-organisation': 'is of an organisation of the investor’s country',
  'like-host': 'is of an organisation that is likely of the host side',
  media: 'is of a news medium',
  nobody: 'is of no organisation',
}

const joined: Readonly<Record<string, string>> = {
  foreign: 'is foreign',
  local: 'is of the destination',
  unknown: 'has no known home',
  acts: 'acts like an investor',
  'acted-on': 'has things done to it',
  both: 'acts and has things done to it',
  neither: 'neither acts nor has things done to it',
  headline: 'is in the headline',
  opening: 'is in the first sentence',
  early: 'is named early',
  later: 'is named later',
  firm: 'looks like a firm',
  unlike: 'looks unlike a firm',
}
const jointCue = (part: string): string =>
  part
    .split('.')
    .map((name) => joined[name] ?? name)
    .join(', and ')

const rivalry: Readonly<Record<string, (step: string) => string>> = {
  investor: (step) => `has a chance of ${step} or more of being an investor`,
  partner: (step) => `has a chance of ${step} or more of being a partner`,
  host: (step) => `has a chance of ${step} or more of being of the host side`,
  none: (step) => `has a chance of ${step} or more of being a bystander`,
  rank: (step) => `is at best number ${step} among likely investors`,
  ahead: (step) =>
    Number(step) < 0
      ? `is at most ${-Number(step)} behind the likeliest other investor`
      : Number(step) > 0
        ? `is ${step} or more ahead of the next likely investor`
        : 'is no less likely an investor than any other',
  'best-other': (step) => `has a rival with a chance of ${step} or more`,
  'likely-others': (step) => `is beside likely investors, at least ${step}`,
  'possible-others': (step) => `is beside possible investors, at least ${step}`,
  names: (step) => `is one of ${step} or more names`,
  partners: (step) => `is of a text with likely partners, at least ${step}`,
  'in-play': (step) => `is of a text with ${step} or more names that play a part`,
}
function amongRivals(part: string): string | undefined {
  const [name = '', step = ''] = part.split(':')
  return rivalry[name]?.(step)
}

const peerages: Readonly<Record<string, string>> = {
  many: 'stands in a list with several others',
  one: 'stands in a list with one other',
  primary: 'stands in a list with the first investor',
  'not-primary': 'stands in a list without the first investor',
}
const peerChances: Readonly<Record<string, string>> = {
  best: 'stands in a list with a likely investor',
  mean: 'stands in a list of likely investors',
  partner: 'stands in a list with a likely partner',
}
function amongPeers(part: string): string | undefined {
  const [name = '', step = ''] = part.split(':')
  return peerages[name] ?? (peerChances[name] && `${peerChances[name]} (${step} or more)`)
}

/** Families of cues by their prefix, the longer ones first. */
const families: readonly (readonly [prefix: string, say: (part: string) => string | undefined])[] = [
  ['headline.subject.', (part) => `does this in the headline: ${deed(part)}`],
  ['headline.object.', (part) => `${objectOf(part)} in the headline`],
  ['head.kind.', (part) => `has ${subjects[part] ?? part} in the headline`],
  ['near.', (part) => `stands near ${deed(part)}`],
  ['subject.said-', (part) => `says that it does this: ${deed(part)}`],
  ['referred.subject.said-', (part) => `says, as “the company”, that it does this: ${deed(part)}`],
  ['referred.subject.', (part) => `does this as “the company”: ${deed(part)}`],
  ['joint.', jointCue],
  ['told.', toldOf],
  ['said', saidIn],
  ['aim.told-', toldOfCountry],
  ['at.', surroundedBy],
  ['beside.', (part) => `is named in a sentence with “${part}”`],
  ['called.', calledBy],
  ['rival.', amongRivals],
  ['peer.', amongPeers],
  ['word.', (part) => `has ${signs(part)} where it begins`],
  ['title.', (part) => `has ${signs(part)} in the headline`],
  ['subject.', (part) => `does this: ${deed(part)}`],
  ['object.', objectOf],
  ['country.', countryCue],
  ['kind.', aboutSubject],
  ['before.', (part) => beforeName[part]],
  ['home.foreign.', (part) => `is at home abroad, ${homes[part] ?? part}`],
  ['home.destination.', (part) => `is at home in the destination, ${homes[part] ?? part}`],
  ['none.head.', (part) => (part === 'none' ? 'has no office' : `is “${part}”`)],
  ['side.head.', (part) => (part === 'none' ? 'has no office' : `is “${part}”`)],
  ['side.country.', sideCountry],
  ['side.of.like-investor-', (part) => `is of an organisation with a chance of ${part} of being an investor`],
  ['side.of.', (part) => sideOf[part] ?? `is of ${standings[part] ?? part}`],
  ['side.explicit.', (part) => `is named with ${standings[part] ?? part}`],
  [
    'side.after.',
    (part) => `is named after somebody of the ${part.replace('.same-sentence', ' side in the same sentence')}`,
  ],
  ['side.investment.', (part) => `is ${office(part)} in an article on an investment`],
  ['side.outreach.', (part) => `is ${office(part)} in an invitation`],
  ['member.before-', (part) => `is named at most ${part} words before the person`],
  ['member.after-', (part) => `is named at most ${part} words after the person`],
  ...Object.keys(standings).map((kind) => [`member.${kind}.`, memberOf(kind)] as const),
  ['chance.behind-', (part) => `is more than ${part} behind the first investor`],
  ['investor.', (part) => `has a likely investor (${part} or more)`],
  ['first.', (part) => `has a first investor that is likely one (${part} or more)`],
  ['ahead.', (part) => `has a first investor that stands out (${part} or more)`],
  ['investors.', (part) => `has likely investors, ${part} or more in all`],
  ['partners.', (part) => `has likely partners, ${part} or more in all`],
  ['hosts.', (part) => `has likely bodies of the host side, ${part} or more in all`],
  ['primary.', (part) => `has this first investor: it ${describeWho(part) ?? part}`],
  ['aim.behind-', (part) => `is more than ${part} behind the likeliest country`],
  ['several.likely-', (part) => `is of a text with ${part} likely investors or more`],
  ['relation.', relationCue],
]

function relationCue(part: string): string {
  const isThen = part.endsWith('-then')
  const stem = part.replace(/-(then|first)$/, '')
  return `stands ${isThen ? 'after' : 'before'} the investor, with ${relations[stem] ?? stem.replaceAll('-', ' ')} between them`
}

/** What a cue of WHO or WHERE means, going on from "it"; undefined for one that no table knows. */
export function describeWho(cue: string): string | undefined {
  if (plainCues[cue]) return plainCues[cue]
  const family = families.find(([prefix]) => cue.startsWith(prefix))
  return family?.[1](cue.slice(family[0].length))
}
