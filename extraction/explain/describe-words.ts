/** What stands for a token in cues of the words around a name or a figure. */
const signWords: Readonly<Record<string, string>> = {
  '<organisation>': 'another organisation',
  '<person>': 'a person',
  '<place>': 'a place',
  '<other>': 'another name',
  '<destination>': 'the destination',
  '<destination-people>': 'the destination’s people',
  '<abroad>': 'another country',
  '<abroad-people>': 'another country’s people',
  '<official>': 'an official',
  '<officer>': 'an officer',
  '<rare>': 'a rare word',
  '<mark>': 'a mark',
  '<start>': 'the sentence’s beginning',
  '<end>': 'the sentence’s end',
  '<edge>': 'the sentence’s edge',
  '#': 'a number',
  $: 'a currency sign',
}

/** Words of a text as a reader would quote them. */
export const quoted = (words: string): string => `“${words.replace(/[.|~]/g, '')}”`

/** "stake <rare>" → “stake” a rare word. */
export const signs = (part: string): string =>
  part
    .split(' ')
    .filter(Boolean)
    .map((sign) => signWords[sign] ?? quoted(sign))
    .join(' ')

const surroundings: Readonly<Record<string, (part: string) => string>> = {
  where: (part) =>
    `is named ${part === 'headline' ? 'in the headline' : part === 'opening' ? 'where the text opens' : 'further down'}`,
  before: (part) => `stands right after ${signs(part)}`,
  after: (part) => `stands right before ${signs(part)}`,
  between: (part) => `stands between ${part.split(' … ').map(signs).join(' and ')}`,
  toward: (part) => `is followed by ${signs(part)} before anything is told`,
  does: (part) => `is followed first by ${signs(part)}`,
  later: (part) => `is followed later by ${signs(part)}`,
  undergoes: (part) => `is what this is done to: ${signs(part)}`,
  led: (part) => `is led up to by ${signs(part)}`,
  earlier: (part) => `comes some words after ${signs(part)}`,
  link: (part) => `is tied to what goes before by ${signs(part)}`,
  owns: (part) => `has this to its name: ${signs(part)}`,
  is: (part) => `is explained with ${signs(part)}`,
  'is-and-does': (part) => `is explained, and then comes ${signs(part)}`,
}
const settings: Readonly<Record<string, string>> = {
  headline: ', in the headline',
  opening: ', where the text opens',
  later: ', further down',
}

/** "before2:stake in@headline": which words stand where around the name. */
export function surroundedBy(part: string): string | undefined {
  const [cue = '', setting = ''] = part.split(/@(?=(?:headline|opening|later)$)/)
  const colon = cue.indexOf(':')
  const said = surroundings[cue.slice(0, colon).replace(/\d$/, '')]
  return said && said(cue.slice(colon + 1)) + (settings[setting] ?? '')
}

const nameParts: Readonly<Record<string, string>> = {
  last: 'has a name that ends with the word',
  first: 'has a name that begins with',
  word: 'has this in its name:',
  end: 'has a name that ends in',
}

/** "last:group": what the name itself is made of. */
export function calledBy(part: string): string {
  const colon = part.indexOf(':')
  return `${nameParts[part.slice(0, colon)] ?? part} ${quoted(part.slice(colon + 1))}`
}

const nearby: Readonly<Record<string, (part: string) => string>> = {
  'word-1': (part) => `stands right after ${signs(part)}`,
  'word-2': (part) => `stands one word after ${signs(part)}`,
  'words-': (part) => `stands right after ${signs(part)}`,
  before: (part) => `stands some words after ${signs(part)}`,
  'word+1': (part) => `stands right before ${signs(part)}`,
  'word+2': (part) => `stands one word before ${signs(part)}`,
  'words+': (part) => `stands right before ${signs(part)}`,
  after: (part) => `stands some words before ${signs(part)}`,
}

/** "word-1:worth": which words stand near a figure; undefined for other cues. */
export function nearTo(cue: string): string | undefined {
  const colon = cue.indexOf(':')
  return nearby[cue.slice(0, colon)]?.(cue.slice(colon + 1))
}
