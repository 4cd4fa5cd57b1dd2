/** A sentence that a rule reads, and a near relation that it must leave alone; null where every near relation is fair game. */
export interface RuleExample {
  readonly example: string
  readonly counterExample: string | null
}
type Examples = Readonly<Record<string, RuleExample>>

/** Of each row of figure-cues.ts by its id: the cue is seen about the first figure of the example. */
export const figureCueExamples: Examples = {
  invest: { example: 'it will invest $5 million', counterExample: '$5 million was saved' },
  investment: { example: 'an investment of $5 million', counterExample: 'a loss of $5 million' },
  worth: { example: 'a plant worth $5 million', counterExample: 'a loan of $5 million' },
  'worth-right': { example: 'a $5 million plant', counterExample: 'a $5 million loan' },
  'invested-right': { example: '$5 million will be invested', counterExample: '$5 million was lost' },
  'for-stake': { example: 'it acquired the firm for $5 million', counterExample: 'the loan of $5 million' },
  'stake-right': { example: 'it paid $5 million for the stake', counterExample: 'it lent $5 million to the mill' },
  'first-phase': { example: '$5 million in the first phase', counterExample: '$5 million in the phase' },
  'later-phase': { example: '$5 million in the second phase', counterExample: '$5 million in the first phase' },
  total: { example: '$5 million in all', counterExample: '$5 million at first' },
  'more-than': { example: 'more than $5 million', counterExample: 'less than $5 million' },
  market: { example: 'exports of $5 million', counterExample: 'a plant of $5 million' },
  lending: { example: 'a loan of $5 million', counterExample: 'a plant of $5 million' },
  state: { example: 'the government set aside $5 million', counterExample: 'the firm set aside $5 million' },
  target: { example: 'a target of $5 million', counterExample: 'a plant of $5 million' },
  past: { example: '$5 million last year', counterExample: '$5 million next year' },
  others: { example: 'a rival will spend $5 million', counterExample: 'it will spend $5 million' },
  save: { example: 'it saves $5 million', counterExample: 'it invests $5 million' },
  share: { example: '$5 million per share', counterExample: '$5 million per plant' },
  'fund-size': { example: 'the $5 million fund', counterExample: 'the $5 million plant' },
  installed: { example: 'an installed capacity of 5 MW', counterExample: 'a shortage of 5 MW' },
  plant: { example: 'a plant of 5 MW', counterExample: 'a shortage of 5 MW' },
  existing: { example: 'it operates 5 MW', counterExample: 'it wants 5 MW' },
  'country-need': { example: 'a shortage of 5 MW', counterExample: 'a plant of 5 MW' },
  create: { example: 'it will create 500 jobs', counterExample: 'it saw 500 jobs' },
  work: { example: 'the workforce will be 500', counterExample: 'the fleet will be 500' },
  future: { example: 'it will employ 500 people', counterExample: 'it employed 500 people' },
  'full-build': { example: '500 people at full capacity', counterExample: '500 people at first' },
  direct: { example: '500 people directly', counterExample: '500 indirect jobs' },
  indirect: { example: '500 indirect jobs', counterExample: '500 direct jobs' },
  lost: { example: 'it will cut 500 jobs', counterExample: 'it will create 500 jobs' },
  trained: { example: '500 people were trained', counterExample: '500 people were hired' },
  housing: { example: 'housing for 500 people', counterExample: 'work for 500 people' },
}

/** Of each way a step to come is told: the words that join the doer to the deed. */
export const stepExamples: Examples = {
  will: { example: 'Production will start in May', counterExample: 'Production started in May' },
  would: { example: 'The plant would open in May', counterExample: 'The plant opened in May' },
  shall: { example: 'The board shall meet in May', counterExample: 'The board met in May' },
  should: { example: 'Work should begin in May', counterExample: 'Work began in May' },
  may: { example: 'The team may visit in spring', counterExample: 'The team visited in May' },
  must: { example: 'The cabinet must approve the deal', counterExample: 'The cabinet approved the deal' },
  could: { example: 'A deal could follow in May', counterExample: 'A deal followed in May' },
  'is-to': { example: 'The plant is to open in May', counterExample: 'The plant is open' },
  wish: { example: 'The group plans to open a mill', counterExample: 'The group has plans' },
  yet: { example: 'The cabinet has yet to approve it', counterExample: 'The cabinet has approved it' },
  'has-to': { example: 'The deal has to be approved', counterExample: 'The deal has been approved' },
  invited: { example: 'He invited the delegation to visit Lahore', counterExample: 'He invited the delegation' },
  due: { example: 'Shipments are due in December', counterExample: 'Dues are paid in December' },
  expected: { example: 'The works are expected to begin in May', counterExample: 'The works began in May' },
  scheduled: { example: 'A visit is scheduled to begin in May', counterExample: 'A visit began in May' },
  planned: { example: 'A visit is planned to begin in May', counterExample: 'A visit began in May' },
  set: { example: 'The plant is set to open in May', counterExample: 'The set is open' },
  likely: { example: 'The plant is likely to open in May', counterExample: 'The plant is open' },
  ready: { example: 'The plant is ready to open in May', counterExample: 'The plant is ready' },
  about: { example: 'The plant is about to open', counterExample: 'The talk is about a plant' },
  can: { example: 'Students can enrol from January next year', counterExample: 'Students can enrol' },
  until: { example: 'The regulators have until next April', counterExample: 'The regulators have a plan' },
  present: { example: 'The construction begins in May', counterExample: 'The construction began in May' },
  going: { example: 'The mission is leaving for Seoul next month', counterExample: 'The mission is leaving' },
  arranged: { example: 'There is a visit arranged for next month', counterExample: 'The visit was well arranged' },
  coming: { example: 'He spoke of completion within a few months', counterExample: 'He spoke of completion' },
  supposed: { example: 'The plant is supposed to open in May', counterExample: 'The plant is open' },
}

/** Of currency signs that are ordinary words or letters as well: where they are no money. The signs themselves are their examples. */
export const currencyCounterExamples: Readonly<Record<string, string>> = {
  'currency.krw': 'It won 5 matches',
  'currency.pkr': 'A pack of 5 firms',
  'currency.vnd': 'Dong has 5 mills',
  'currency.gel': 'A gel of 5 colours',
  'currency.php': 'Filipinos own 5 mills',
  'currency.lak': 'A lake of 5 islands',
  'currency.pen': 'He has a pen and 5 books',
  'currency.zar': 'Czar with 5 sons',
  'currency.zmw': 'Group K has 5 teams',
  'currency.egp': 'Le Figaro has 5 pages',
  'currency.omr': 'Ro and 5 others',
  'currency.aoa': 'They ran 5 km',
  'currency.dollar': 'A scholar of 5 fields',
  'currency.rupee': 'Re-elected 5 times',
  'currency.pound': 'They compound 5 drugs',
  'currency.shilling': 'Sheikh of 5 towns',
}

/** Of each row of figure-reasons.ts by its code: what follows the lead's own two sentences, and the figure that is left alone. */
export const figureReasonExamples: Readonly<Record<string, { readonly says: string; readonly figure: string }>> = {
  'site-furniture': { says: '\n\nRead more: Rival fund sinks $77 million into tea', figure: '$77 million' },
  count: { says: 'It has 63,000 sellers.', figure: '63,000 sellers' },
  restated: { says: 'The $60 million is a record for it.', figure: '$60 million' },
  conversion: { says: 'Aslam Foods spent Rs 9 billion ($31 million) on tea.', figure: '$31 million' },
  'policy-target': { says: 'The energy policy aims at 12,000 MW by 2030.', figure: '12,000 MW' },
  'state-allocation': { says: 'Pakistan allocated 2,000 MW to such firms.', figure: '2,000 MW' },
  'loan-or-grant': { says: 'A bank gave Aslam Foods a loan of $31 million.', figure: '$31 million' },
  'market-or-trade': { says: 'Pakistan’s exports of rice stood at $31 billion.', figure: '$31 billion' },
  'jobs-lost': { says: 'A mill in Lahore cut 700 jobs.', figure: '700 jobs' },
  'later-phase': { says: 'A third phase could add 90 MW.', figure: '90 MW' },
  share: { says: 'It holds 51 per cent.', figure: '51 per cent' },
}

/** Of offices that are ordinary words or letters as well: where they are an office. The others are read from any "X, office of Y". */
export const officeExamples: Readonly<Record<string, string>> = {
  chair: 'The talks were led by Ali Khan, former chair of the firm',
  md: 'The talks were led by Ali Khan, MD of the firm',
  gm: 'The talks were led by Ali Khan, GM of the firm',
  pm: 'The PM met the delegation',
  cm: 'The Punjab CM met the delegation',
  leader: 'The talks were led by Ali Khan, opposition leader of the house',
  captain: 'The talks were led by Ali Khan, former captain of the team',
  chargé: 'Chargé d’Affaires Ali Khan met the delegation',
  charge: "Charge d'Affaires Ali Khan met the delegation",
  expert: 'The talks were led by Ali Khan, energy expert of the firm',
  investor: 'The talks were led by Ali Khan, lead investor of the firm',
  principal: 'The talks were led by Ali Khan, former principal of the school',
}
