/** What generated leads are made of. None of it is anybody. */
export const firsts =
  'Al An Bao Cor Da Del Eku Fen Gal Hai Ino Jin Kal Lin Mar Nor Ost Pel Qin Ras Sun Tor Ulm Ves Wei Xin Yan Zor'.split(
    ' ',
  )
export const seconds = 'bex dong far gen hua jet kang lux mont nex pharm quest ridge shan tek vale wind yuan zen'.split(
  ' ',
)
export const trades =
  'Energy Telecom Motors Foods Textiles Materials Logistics Power Chemicals Digital Steel Health Ports Solar Mining'.split(
    ' ',
  )
export const forms = ['Group', 'Holdings', 'Co', 'Corporation', 'International', 'Industries', 'AG', 'Ltd']
export const homes = 'CN CN CN CN AE AE SA DE GB US TR KR JP SG MY QA FR IT NL AU'.split(' ')
export const currencies = 'USD USD USD USD CNY EUR PKR AED'.split(' ')
export const cities = [
  'Islamabad',
  'Karachi',
  'Lahore',
  'Faisalabad',
  'Gwadar',
  'Peshawar',
  'Shanghai',
  'Dubai',
  'Riyadh',
  'Istanbul',
]
export const publishers = [
  'Morning Ledger',
  'Trade Herald',
  'Business Courier',
  'Port Gazette',
  'Industry Wire',
  'The Daily Chronicle',
]
export const givenNames =
  'Ahmad Ayesha Bilal Chen Dana Elif Farah Hassan Ji-woo Karim Li Maria Noor Omar Priya Sana Tariq Wei Yusuf Zainab'.split(
    ' ',
  )
export const familyNames =
  'Abbasi Becker Chaudhry Demir Fang Gonzalez Hashmi Iqbal Jones Khan Lee Malik Nguyen Qureshi Rahman Shah Tanaka Wang'.split(
    ' ',
  )
export const roles = [
  'Chairman',
  'Chief executive',
  'Head of strategy',
  'Country manager',
  'Director of business development',
]
export const openings = [
  'A delegation arrived this week.',
  'Talks began on the margins of a trade conference.',
  'The board of the company approved a first visit.',
  'Officials confirmed the plan at a press conference.',
]
export const closings =
  'The facilitation council will follow up on land, utilities and approvals. Both sides agreed to name focal persons and to meet again. Observers said that tariffs, the supply of gas and the repatriation of profits would decide how fast the project goes ahead.'
export const remarks = [
  'Call went well.',
  'Met at their office.',
  'Short call, line was bad.',
  'They wrote back at once.',
  'Visit to the zone.',
]
export const wants = [
  'a tariff guarantee',
  'land near the port',
  'a list of local partners',
  'a tax ruling',
  'help with visas',
  'a site visit',
]
export const steps = [
  'Call back',
  'Send the sector brief',
  'Arrange a site visit',
  'Chase the term sheet',
  'Introduce a local partner',
  'Check on approvals',
]
