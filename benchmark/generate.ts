import type { FilledLead } from '@/db/fill'
import { countryName } from '@/domain/countries'
import { addDays, type Day } from '@/domain/day'
import { nameKey } from '@/domain/name'
import type { Reading } from '@/domain/reading'
import { type Sector, sectorCodes, sectorName } from '@/domain/sectors'
import { type Stage, stages } from '@/domain/stages'
import { openStatuses, type Status, statusCodes } from '@/domain/statuses'
import { drawing } from './drawing'
import * as words from './generate-words'

const weights: Record<Status, number> = {
  new: 26,
  screened: 20,
  contacted: 15,
  qualified: 11,
  proposal: 7,
  committed: 5,
  implementing: 4,
  operational: 3,
  lost: 5,
  dropped: 4,
}

/**
 * Leads for trying out how the house stands many: two articles and a note each, on average. The same seed and day give
 * the same leads, one after the other.
 */
export function* generateLeads({
  leads,
  seed,
  today,
}: {
  leads: number
  seed: number
  today: Day
}): Generator<FilledLead> {
  const draw = drawing(seed)
  const weighted = statusCodes.flatMap((status) => Array.from({ length: weights[status] }, () => status))
  for (let made = 0; made < leads; made += 1) {
    const name = `${draw.from(words.firsts)}${draw.from(words.seconds)} ${draw.from(words.trades)} ${draw.from(words.forms)}`
    const country = draw.from(words.homes)
    const sectors = [...new Set(Array.from({ length: 1 + draw.below(3) }, () => draw.from(sectorCodes)))]
    const status = draw.from(weighted)
    const stage = draw.from(stages.filter(({ code }) => code !== 'outreach')).code
    const createdOn = addDays(today, -draw.below(700))
    const statusSince = addDays(today, -draw.below(90))
    const amount = draw.chance(0.45)
      ? { value: (1 + draw.below(400)) * draw.from([1e5, 1e6, 5e6]), currency: draw.from(words.currencies) }
      : null
    const article = { name, country, destination: 'PK', sectors, stage, amount }
    const person = `${draw.from(words.givenNames)} ${draw.from(words.familyNames)}`
    const city = draw.from(words.cities)
    yield {
      investor: { name, key: nameKey(name), country },
      destination: 'PK',
      stage,
      status,
      sectors,
      amount,
      owner: draw.chance(0.75) ? draw.number() : null,
      createdOn,
      statusSince: statusSince < createdOn ? createdOn : statusSince,
      articles: Array.from({ length: 1 + draw.below(3) }, (_, at) => ({
        ...writeArticle(article, city, person, draw.from(words.openings), made * 3 + at),
        publisher: draw.from(words.publishers),
        publishedOn: createdOn,
      })),
      note: draw.chance(1)
        ? {
            heldOn: createdOn,
            place: city,
            body: `${draw.from(words.remarks)} ${person} asked for ${draw.from(words.wants)}.`,
          }
        : null,
      contact: draw.chance(0.5) ? { name: person, key: nameKey(person), role: draw.from(words.roles) } : null,
      followUp:
        openStatuses.includes(status) && draw.chance(0.55)
          ? { title: draw.from(words.steps), dueOn: addDays(today, draw.below(60) - 12) }
          : null,
    }
  }
}

interface Told {
  name: string
  country: string
  destination: string
  sectors: Sector[]
  stage: Stage
  amount: { value: number; currency: string } | null
}

function writeArticle(told: Told, city: string, person: string, opening: string, number: number) {
  const { name, country, destination, sectors, stage, amount } = told
  const fields = sectors.map((sector) => sectorName(sector).toLowerCase()).join(' and ')
  const headline = `${name} looks at ${fields} in ${countryName(destination)}`
  const money = amount
    ? `The company puts the investment at ${amount.currency} ${amount.value / 1e6} million.`
    : 'No figure was given.'
  const body = `${opening} ${name}, based in ${countryName(country)}, said on ${city} visit number ${number} that it would work on ${fields}. ${money} ${person} led the delegation and met officials in ${city}. ${words.closings}`
  const text = `${headline}\n\n${body}`
  const start = text.indexOf(name)
  const reading: Reading = {
    kind: 'investment',
    reason: null,
    leads: [
      {
        investor: name,
        aliases: [],
        investorCountry: country,
        destination,
        places: [city],
        sectors,
        opportunities: [],
        stage,
        amount,
        capacity: null,
        jobs: null,
        partners: [],
        invited: null,
      },
    ],
    people: [],
    hostBodies: [],
    events: [],
    nextStep: null,
    evidence: [
      { path: 'leads.0.investor', quote: name, start, end: start + name.length, rule: 'generated', certainty: 1 },
    ],
    figures: [],
    furniture: [],
    confidence: {},
    engine: 'generated',
  }
  return { headline, text, reading }
}
