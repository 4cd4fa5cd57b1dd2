const list = (words: string) => words.split(/\s+/).filter(Boolean)

/**
 * Words by which an article shows what it is about. Each group is one cue for the article's kind; `phrases` are
 * looked for as they stand, words joined by spaces.
 */
export interface KindGroup {
  readonly id: string
  readonly words: readonly string[]
  readonly example: string
}

export const kindGroups: readonly KindGroup[] = [
  {
    id: 'kind.invest',
    words: list('invest invests invested investing investment investments'),
    example: 'will invest $500 million',
  },
  {
    id: 'kind.investors',
    words: list('investor investors businessmen entrepreneurs enterprises'),
    example: 'invited Chinese investors',
  },
  {
    id: 'kind.invites',
    words: list(
      'invite invites invited inviting invitation welcome welcomes welcomed urge urged urges calls called attract attracting attracted woo woos wooed court courting courts lure beckon beckons roadshow pitch pitched pitches showcase incentives incentive opportunities opportunity potential',
    ),
    example: 'invited them to explore opportunities',
  },
  {
    id: 'kind.build',
    words: list(
      'plant factory mill refinery farm park terminal hospital hotel smelter pipeline warehouse facility complex zone campus branch port mine',
    ),
    example: 'a plant in Karachi',
  },
  {
    id: 'kind.sign',
    words: list('memorandum mou mous agreement agreements signed inked sign contract concession deal joint venture jv'),
    example: 'signed a memorandum',
  },
  {
    id: 'kind.buy',
    words: list('stake acquire acquires acquired acquiring acquisition takeover buyout shareholding bidder bid'),
    example: 'buys a stake',
  },
  {
    id: 'kind.plan',
    words: list(
      'plans plan planned intends interested interest keen explore exploring considering proposal feasibility',
    ),
    example: 'is interested in',
  },
  {
    id: 'kind.market',
    words: list(
      'index points bourse shares traded trading bulls bears kse psx nse equities stocks capitalisation capitalization session volumes gainers losers',
    ),
    example: 'the index lost 300 points',
  },
  {
    id: 'kind.results',
    words: list('profit earnings dividend eps revenue quarter half-year net pretax ebitda'),
    example: 'profit after tax rose',
  },
  {
    id: 'kind.macro',
    words: list(
      'inflation gdp deficit reserves remittances exchange rate policy rates monetary committee central rupee forecast growth imports exports surplus turnover',
    ),
    example: 'the policy rate',
  },
  {
    id: 'kind.aid',
    words: list(
      'loan loans grant grants aid disbursement tranche imf adb lender donor donors emergency relief assistance budgetary',
    ),
    example: 'a loan of $300 million',
  },
  {
    id: 'kind.sport',
    words: list(
      'match cricket team squad captain coach tournament league football sponsor jersey wicket goal cup fans players player',
    ),
    example: 'the squad flies',
  },
  {
    id: 'kind.law',
    words: list(
      'court bench judge hearing petition verdict tribunal police arrested accused bail prosecutor plea lawyers',
    ),
    example: 'the bench heard',
  },
  {
    id: 'kind.politics',
    words: list(
      'election elections vote voters parliament opposition party assembly coalition minister ministers bilateral ties relations summit peace war security troops',
    ),
    example: 'bilateral ties',
  },
  {
    id: 'kind.product',
    words: list(
      'phone camera screen display battery price features model app users version update review smartphone specs launch subscribers',
    ),
    example: 'a 50-megapixel camera',
  },
  { id: 'kind.opinion', words: list('writer columnist opinion editorial i we us our ought'), example: 'the writer is' },
  {
    id: 'kind.exit',
    words: list(
      'withdraw withdrew withdrawal exit exits quit suspended suspends shelved cancelled scrapped halted pulled',
    ),
    example: 'pulls out',
  },
  {
    id: 'kind.delegation',
    words: list(
      'delegation delegates visit visited visiting chamber forum expo conference seminar counterpart ambassador consul envoy',
    ),
    example: 'a delegation called on',
  },
  {
    id: 'kind.project',
    words: list('mw megawatts gigawatt tonnes tons hectares acres jobs capacity construction phase'),
    example: 'a 300 MW plant',
  },
]
