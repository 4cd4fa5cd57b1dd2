import { WordList } from '@/extraction/lexicon/word-list'

const list = (words: string) => words.split(/\s+/).filter(Boolean)

/**
 * Words that tell what a name does in its sentence. Each word belongs to one kind of act; the cue that uses it is
 * named in `role-cues.ts`.
 */
const acts: Record<string, readonly string[]> = {
  invest: list(`
invest invests invested investing build builds built building establish establishes established establishing acquire acquires
acquired acquiring buy buys bought buying launch launches launched open opens opened opening expand expands expanded expanding
pledge pledges pledged inject injects injected develop develops developed developing pour pours poured pouring spend spends
spent spending install installs installed installing construct constructs constructed put puts putting set sets erect
commit commits committed commissioned commission bring brings brought enter enters entered produce produces produced
manufacture manufactures manufacturing assemble assembles assembled start starts started starting begin begins began begun
purchase purchases purchased locate located pump pumps pumped fund funds funded finance finances financed lease leases leased
break broke breaks move moves moved secure secures secured win wins won land lands landed take takes took taking double
operate operates operated run runs introduce introduces introduced roll rolls rolled complete completes completed`),
  want: list(`
plan plans planned planning intend intends intended want wants wanted wish wishes wished hope hopes hoped aim aims aimed eye eyes
eyed eyeing eying mull mulls mulled mulling consider considers considered considering explore explores explored exploring propose
proposes proposed offer offers offered offering express expressed expresses interest interested keen willing willingness
ready eager look looks looking seek seeks sought seeking bid bids show shows showed shown evaluate evaluating study studies
studying weigh weighs weighing assess assessing negotiate negotiating negotiates approach approached apply applied applies
envisage envisages envisaged conveyed contemplating pitch pitched submit submitted vow vowed promised promises promise`),
  deal: list(`
sign signs signed signing ink inks inked agree agrees agreed conclude concluded conclude strike struck reach reached announce
announces announced announcing unveil unveils unveiled partner partners partnered partnering team teams teamed join joins joined
joining form forms formed close closed seal sealed clinch clinched finalise finalised finalize finalized landed awarded`),
  exit: list(`
exit exits exited exiting leave leaves leaving left withdraw withdraws withdrew withdrawn withdrawing quit quits suspend suspends
suspended halt halted halts pause paused cancel cancelled canceled scrap scrapped shelve shelved divest divested abandon
abandoned shut close closes packs packed pack wind drop drops dropped pull pulls pulled shelving stall stalled cease`),
  sell: list('sell sells sold selling offload offloads seller divest divests divesting divestment'),
  talk: list(`
say says said tell tells told add adds added note noted stress stressed explain explained discuss discussed meet meets met call
called brief briefed welcome welcomed assure assured thank thanked state stated express hold held visit visited`),
  report: list('report reports reported reporting quoted quoting cited citing wrote writes published according'),
  lend: list(
    'lend lends lent lending loan loans credit finance finances financed financing lender lenders guarantee underwrite grant grants tranche',
  ),
  supply: list(
    'supply supplies supplied contractor contractors contract epc adviser advisers advisor advisors adviser consultant consultants auditor arranger engaged hired appointed advised advises',
  ),
  approve: list(
    'approve approves approved grant granted grants allow allowed allocate allocated award awards awarded licence license licensed permit permitted regulate cleared clears welcome invite invites invited facilitate facilitates ask asked',
  ),
  own: list('own owns owned subsidiary subsidiaries unit arm affiliate branch division parent backed controlled'),
}

/** The act that a word belongs to; a word under two acts counts for the first. */
export const actOf: ReadonlyMap<string, string> = new Map(
  Object.entries(acts)
    .reverse()
    .flatMap(([act, words]) => words.map((word): [string, string] => [word, act])),
)

/** What a firm is called where it is not named, and so what a name beside one of them is. */
export const firmNouns = new WordList(`
company companies firm firms group conglomerate giant giants maker manufacturer developer developers producer operator
operators enterprise enterprises investor investors business businesses bank banks fund miner major chain startup start-up
builder carmaker automaker utility consortium brand retailer airline carrier refiner trader multinational player corporation
contractor supplier provider shipbuilder fintech bidder buyer suitor newcomer tycoon billionaire delegation businessmen
outfit concern house manufacturer vendor distributor heavyweight specialist titan behemoth`)

/** "the *company*" with the article: what may refer to a firm named before. */
export const referenceNouns = new WordList(
  'company firm group conglomerate developer manufacturer maker enterprise miner automaker carmaker retailer airline carrier operator consortium fund investor bank giant',
)

export const stakeWords = new WordList(
  'stake stakes shares share shareholding takeover acquisition purchase acquire acquires acquired acquiring buy buys buying bought buyout percent pc interest',
)
export const ventureWords = new WordList(
  'venture partnership partner partners collaboration alliance together alongside jointly jv cooperation consortium tie-up teamed partnered',
)
