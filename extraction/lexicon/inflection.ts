/** The form a verb stands in. `past` stands for the past tense and the participle alike. */
export type VerbForm = 'base' | 'third' | 'past' | 'ing'

/** base: past tense, participle. Verbs that double their last consonant stand here too. */
const irregular = new Map(
  (
    'begin began begun;break broke broken;bring brought brought;build built built;buy bought bought;' +
    'come came come;cut cut cut;do did done;draw drew drawn;drive drove driven;drop dropped dropped;eat ate eaten;' +
    'fall fell fallen;feed fed fed;find found found;fly flew flown;get got gotten;give gave given;go went gone;' +
    'grow grew grown;hand handed handed;hang hung hung;hold held held;keep kept kept;land landed landed;lay laid laid;' +
    'lead led led;leave left left;let let let;make made made;meet met met;pay paid paid;plan planned planned;' +
    'pull pulled pulled;put put put;quit quit quit;run ran run;say said said;scrap scrapped scrapped;see saw seen;' +
    'seek sought sought;sell sold sold;send sent sent;set set set;shake shook shaken;ship shipped shipped;shut shut shut;' +
    'sit sat sat;spend spent spent;stand stood stood;stop stopped stopped;submit submitted submitted;' +
    'swing swung swung;swap swapped swapped;take took taken;talk talked talked;tell told told;think thought thought;' +
    'throw threw thrown;undertake undertook undertaken;weigh weighed weighed;win won won;wind wound wound;' +
    'withdraw withdrew withdrawn;write wrote written;rise rose risen;choose chose chosen;sink sank sunk;' +
    'commit committed committed;shelve shelved shelved;rent rented rented;step stepped stepped;tip tipped tipped;' +
    'tap tapped tapped;wrap wrapped wrapped;drill drilled drilled;sow sowed sown;cast cast cast;bid bid bid;' +
    'dig dug dug;pencil pencilled pencilled;cancel cancelled cancelled;catch caught caught;lose lost lost;outgrow outgrew outgrown;nod nodded nodded;bind bound bound;rebuild rebuilt rebuilt;flag flagged flagged;become became become;eat ate eaten;teach taught taught;lend lent lent;hit hit hit;fit fitted fitted;show showed shown;strike struck struck;' +
    'lie lay lain;mull mulled mulled;ramp ramped ramped;roll rolled rolled;kick kicked kicked;axe axed axed;ax axed axed'
  )
    .split(';')
    .map((row): [string, string[]] => {
      const [base = '', ...past] = row.split(' ')
      return [base, past]
    }),
)
const doubling = new Set(
  'plan drop scrap ship shut stop submit swap step tip tap wrap set get put cut sit run dig quit win begin commit let swim fit bid hit nod flag shop chat top'.split(
    ' ',
  ),
)
const isVowel = (char: string | undefined) => char !== undefined && 'aeiou'.includes(char)
const stemY = (word: string) => word.endsWith('y') && !isVowel(word.at(-2))

const beForms: [VerbForm, string][] = [
  ['base', 'be'],
  ['third', 'is'],
  ['third', 'are'],
  ['third', 'am'],
  ['ing', 'being'],
  ['past', 'was'],
  ['past', 'were'],
  ['past', 'been'],
]
const haveForms: [VerbForm, string][] = [
  ['base', 'have'],
  ['third', 'has'],
  ['ing', 'having'],
  ['past', 'had'],
]

/** All spellings of a verb, base form first. */
export function inflect(base: string): [VerbForm, string][] {
  const last = base.at(-1)
  const sibilant = /(s|x|z|ch|sh|o)$/.test(base)
  const third = stemY(base) ? `${base.slice(0, -1)}ies` : `${base}${sibilant ? 'es' : 's'}`
  const doubled = doubling.has(base) ? `${base}${last}` : base
  const ing = base.endsWith('ie')
    ? `${base.slice(0, -2)}ying`
    : base.endsWith('e') && base !== 'see'
      ? `${base.slice(0, -1)}ing`
      : `${doubled}ing`
  const regular = base.endsWith('e') ? `${base}d` : stemY(base) ? `${base.slice(0, -1)}ied` : `${base}ed`
  const pasts = irregular.get(base) ?? [regular]
  if (base === 'be') return beForms
  if (base === 'have') return haveForms
  const forms: [VerbForm, string][] = [
    ['base', base],
    ['third', third],
    ['ing', ing],
  ]
  for (const past of new Set(pasts)) if (past !== base) forms.push(['past', past])
  return forms
}

/** The plural spellings of a noun; an ending in "s" is taken for a plural already. */
export function plurals(word: string): string[] {
  if (word.length < 3) return word === 'ev' || word === 'tv' ? [`${word}s`] : []
  if (word.endsWith('s') && !word.endsWith('ss')) return []
  if (/(ss|x|z|ch|sh)$/.test(word)) return [`${word}es`]
  if (stemY(word)) return [`${word.slice(0, -1)}ies`]
  return [`${word}s`]
}

/** The spelling that stands for a noun in either number. */
export function singular(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || /(ss|us|is|as|os)$/.test(word)) return word
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`
  return /(sses|xes|ches|shes|zes)$/.test(word) ? word.slice(0, -2) : word.slice(0, -1)
}
