/**
 * Words around a figure that say whose it is. Each row is one named cue: where it looks (`left` and `right` of the figure within
 * five words, in its `clause`, or in the whole `sentence`), and the phrases it looks for.
 */
export interface FigureCueRule {
  id: string
  where: 'left' | 'right' | 'clause' | 'sentence'
  phrases: string
}

export const figureCueRules: readonly FigureCueRule[] = [
  {
    id: 'invest',
    where: 'left',
    phrases:
      '{invest}, {spend}, {pour}, {commit}, {pump}, {plough}, {put} in|into|up, {put}, {inject}, {sink}, {earmark}, {set} aside, {bring} in, {bring}, {pay}, {pledge}, {allocate}, {channel}, {contribute}, {stump} up, {splash}, {plunge}, {funnel}',
  },
  {
    id: 'investment',
    where: 'left',
    phrases:
      'investment of, outlay of, budget of, injection of, commitment of, spending of, investment, capital expenditure, capex, an estimated investment, total investment, investing',
  },
  {
    id: 'worth',
    where: 'left',
    phrases:
      'worth, valued at, priced at, {cost}, costing, at a cost of, cost of, price of, price tag of, bill of, to the tune of, put at, estimated at, for a sum of, sum of, value of, the bill at, costed at, {value}, consideration of',
  },
  {
    id: 'worth-right',
    where: 'right',
    phrases:
      'investment, investments, project, projects, deal, plan, plant, factory, venture, facility, scheme, contract, agreement, package, refinery, dam, programme|program, purchase, acquisition, takeover, expansion, complex, development, initiative, mill, house, power plant, terminal, proposal, commitment',
  },
  {
    id: 'invested-right',
    where: 'right',
    phrases:
      'will|would|is|are|to|could|may|has|had|have be|been (invested|spent|set), {be} {invest:ed}|{spend:ed}|{pay:ed}, would change hands, has been set aside, {be} to {be} invested, goes into, on the, into the, in the project, in the country, for the project, for building, for the construction, on the construction, is what, in two|three|four|five phases',
  },
  { id: 'for-stake', where: 'left', phrases: '{buy}, {acquire}, {purchase}, {take} over, paid for, pays, {pay}, for' },
  {
    id: 'stake-right',
    where: 'right',
    phrases: 'for, for a|the stake, for the company, for the purchase, to buy|acquire',
  },
  {
    id: 'first-phase',
    where: 'clause',
    phrases:
      'first phase|stage, phase one|1|i, initial, initially, to begin with, to start with, in the beginning, for a start, starts out, starts with, initial phase|stage, at first',
  },
  {
    id: 'later-phase',
    where: 'clause',
    phrases:
      'second phase|stage, phase two|2|ii, later phase|stage, third phase, would double, another, further, additional, a further, eventually, expansion',
  },
  {
    id: 'total',
    where: 'clause',
    phrases:
      'in all, total, in total, combined, together, taken together, altogether, between them, all told, overall, aggregate, cumulative, cumulatively, so far, to date, sum of',
  },
  {
    id: 'more-than',
    where: 'left',
    phrases:
      'more than, over, upward|upwards of, nearly, about, around, some, up to, as much as, at least, roughly, an estimated, close to, approximately, almost, in excess of, exceeding',
  },
  {
    id: 'market',
    where: 'clause',
    phrases:
      'market, market size, turnover, sale, revenue, export, import, trade, bilateral trade, profit, loss, dividend, asset, assets, balance sheet, gdp, economy, remittance, reserve, deficit, budget deficit, surplus, market capitalisation|capitalization, output value, earn, {earn}, income, net worth, deposit',
  },
  {
    id: 'lending',
    where: 'clause',
    phrases:
      'loan, grant, {lend}, credit, credit line, lender, financing, subsidy, aid, bond, debt, donor, assistance, bailout, tranche, fund, equity, taxpayer, imf, world bank, development bank, guarantee',
  },
  {
    id: 'state',
    where: 'clause',
    phrases:
      'government, {allocate}, ministry, state, budget, treasury, public, national, authority, exchequer, taxes, royalty',
  },
  {
    id: 'target',
    where: 'sentence',
    phrases:
      'target, goal, by 2030, by 2035, by 2040, by 2050, {aim}, ambition, vision, policy, plan to reach, national plan, country, {hope}',
  },
  {
    id: 'past',
    where: 'clause',
    phrases:
      'last year, in 2010|2011|2012|2013|2014|2015|2016|2017|2018|2019|2020|2021|2022|2023, earlier, previously, ago, since, already, until now, so far, in the past, at the time, had, was, were, last month, years before, over the past, to date',
  },
  {
    id: 'others',
    where: 'sentence',
    phrases:
      'other, others, another company|firm, rival, competitor, meanwhile, elsewhere, neighbour|neighbor, for its part, compatriot, separately, in addition, besides, similar, companies, firms, enterprises, investors',
  },
  {
    id: 'save',
    where: 'clause',
    phrases:
      '{save}, saving, {benefit}, benefit, {generate}, {contribute}, royalty, foreign exchange, tax, fine, penalty, salary, wage, {sell}, {cost} the',
  },
  {
    id: 'share',
    where: 'clause',
    phrases:
      'share, per share, stake, dollar a, exchange rate, barrel, a unit, per unit, per month, a month, a ton|tonne, cents, each',
  },
  {
    id: 'fund-size',
    where: 'right',
    phrases:
      'fund, asset manager, pension fund, company, firm, conglomerate, group, giant, wealth fund, bank, market, economy, industry, loan, grant, credit, bailout',
  },
  {
    id: 'installed',
    where: 'clause',
    phrases:
      'capacity, installed capacity, annual capacity, production capacity, output, designed, able to, {produce}, {make}, {turn} out, {generate}, {process}, {manufacture}, {handle}, {yield}, {refine}, {treat}, {assemble}, capable of, {churn} out, {roll} off, {deliver}, {build}',
  },
  {
    id: 'plant',
    where: 'clause',
    phrases:
      'plant, factory, project, mill, farm, park, station, facility, terminal, refinery, line, hotel, hospital, works, mine, smelter, complex, site, campus, dam, port, resort, unit',
  },
  {
    id: 'existing',
    where: 'sentence',
    phrases:
      'existing, current, currently, at present, today, already, now, installed, operate, {operate}, {run}, {own}, {have}, {employ:s}, has a staff, staff of, workforce of, at home, worldwide, around the world, global, globally',
  },
  {
    id: 'country-need',
    where: 'sentence',
    phrases:
      'country, shortage, demand, consumption, population, nation, national grid, the city produces, {import}, {consume}, {need}, households, homes, the world, supply',
  },
  {
    id: 'create',
    where: 'clause',
    phrases:
      '{create}, {generate}, {provide}, {employ}, {hire}, {bring}, {offer}, {find} work, {recruit}, work for, {take} on, {give} work, employment for|to|of, job creation, new job, jobs for, {add}, livelihood, to be hired, {arise}, in work, work will be found, job opportunity, opportunities for',
  },
  {
    id: 'work',
    where: 'sentence',
    phrases:
      'job, work, {employ}, {hire}, staff, workforce, payroll, worker, employee, employment, headcount, {recruit}',
  },
  {
    id: 'future',
    where: 'clause',
    phrases:
      'will, would, to be, expected, {expect}, {plan}, is to, are to, could, should, may, at full, once, when, eventually, upon completion',
  },
  {
    id: 'full-build',
    where: 'clause',
    phrases:
      'at full capacity, at full build, when fully, fully operational, at the peak, at peak, once everything, when everything, everything is running, in full operation, when complete, in the long run|term, over a period of, within ten years, full tilt|swing, all phases, eventually, full production',
  },
  { id: 'direct', where: 'right', phrases: 'direct, directly, permanent, full time' },
  {
    id: 'indirect',
    where: 'clause',
    phrases:
      'indirect, indirectly, during construction, construction phase, temporary, seasonal, construction job|worker',
  },
  {
    id: 'lost',
    where: 'clause',
    phrases:
      '{lose}, {cut}, {lay} off, redundant, redundancy, {slash}, {shed}, layoff, loss of, dismissed, sacked, {rescue}, {kill}, {die}, {arrest}, inspectors, {train}, student, {attend}, {resettle}',
  },
  {
    id: 'trained',
    where: 'clause',
    phrases: 'training, {train}, trained, participants, visitors, delegates, attended',
  },
  {
    id: 'housing',
    where: 'clause',
    phrases:
      'housing for, accommodation for, houses, residents, inhabitants, population, homes, households, people live',
  },
]
