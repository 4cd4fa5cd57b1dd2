import type { EventKind } from '@/domain/reading'

/** Words that tell that people met, came, signed or gathered. One row a kind and strength; patterns as in lexicon/phrases.ts. */
export interface EventRule {
  id: string
  kind: EventKind
  phrases: string
  example: string
  counterExample: string | null
}

export const eventRules: readonly EventRule[] = [
  {
    id: 'event.meeting.met',
    kind: 'meeting',
    phrases:
      '{meet:ed}, {meet:ed} with, {meet:s} with, {sit} down with, {sit} with, {hold} ..3 meeting|talks|meetings, {call:ed} on, {receive:ed} ..4 delegation|guests|minister|ambassador|chairman|team, {receive:ing} ..3 delegation, paid a courtesy call, courtesy call, {pay} ..3 call on, {host:ed} ..3 delegation, {have} ..2 meeting with, met ..4 delegation, audience with, working session|lunch|dinner|breakfast, {meet:ing} with, in a meeting, at a meeting, the meeting, separate meeting, {shake} hands, had received ..3 in, {tell:ed} ambassadors|envoys|diplomats|leaders, sat down on, met on, appointment with, had come to cm house, in talks with visitors',
    example: 'the minister met a delegation from the group',
    counterExample: 'the meat was short',
  },
  {
    id: 'event.meeting.noun',
    kind: 'meeting',
    phrases:
      'meeting with|between|of|on|in|at|held, meeting, meetings with, {tell:ed} the visitors|visitor|delegation|guests|guest|chinese|envoy|ambassador, {put} ..5 before ..3 minister, around the table, at the table, at cm house, at the governor house|house, round table, face to face, huddle, called on prime minister, discussions with ..3 delegation, {brief:ed} ..4 delegation|minister|visitors|guests',
    example: 'a meeting with the ambassador',
    counterExample: null,
  },
  {
    id: 'event.visit.went',
    kind: 'visit',
    phrases:
      '{visit:ed}, {visit:ing}, {tour:ed}, {tour:ing}, {travel:ed} to, {fly:ed} to, {arrive:ed} in|at|on, {walk:ed} the site, {inspect:ed}, {land:ed} in, come ..2 to see, been to, {tour:s}, spent ..3 days|day|week in, {leave:ing} for, {send} ..3 team|delegation|mission to, {fly:ed} in, delegation|minister|president|chairman|chief|ambassador|envoy|team was|were in, who was in, stops in, {arrive:s} in, to look over, came to ..1 recently|month|year, in town',
    example: 'the delegation visited Lahore',
    counterExample: null,
  },
  {
    id: 'event.visit.noun',
    kind: 'visit',
    phrases:
      'visit to, visit of, visit by, state visit, official visit, a visit, day visit, the visit, recent visit, trip to|in|of, the trip, tour of, day tour, day trip, mission to, outbound mission, stay in, spending five|four|three|two days in, on a visit',
    example: 'during a three-day visit to the country',
    counterExample: null,
  },
  {
    id: 'event.signing.signed',
    kind: 'signing',
    phrases:
      '{sign:ed}, {sign:s}, {ink:ed}, {ink:s}, {conclude:ed} ..4 agreement|contract|memorandum|deal|mou, {put} ..5 signature|signatures|name|names, {seal:ed}, {exchange:ed} ..3 documents|notes|agreements|agreement, {be} exchanged, paper|papers changed hands, shook on, {initial:ed}, {come} to terms',
    example: 'the two sides signed a memorandum',
    counterExample: null,
  },
  {
    id: 'event.signing.noun',
    kind: 'signing',
    phrases: 'signing ceremony, signing of, at the signing, the signing, signed for, signatories',
    example: 'he spoke at the signing ceremony',
    counterExample: null,
  },
  {
    id: 'event.conference.named',
    kind: 'conference',
    phrases:
      'forum, conference, summit, gathering, an event|evening in|on|at|attended, at an event, the event, air show, airshow, trade show, investors meet, investment meet, film festival, investor day, business breakfast, at a breakfast|dinner|lunch in,  seminar, expo, symposium, congress, conclave, exhibition, roadshow, road show, convention, workshop, roundtable, investment|business|trade|energy|technology|world|international|mining|defense|defence fair|show|week|days, trade fair, plenary session, gitex, davos, business council, side event, biennale, fair, sustainability week',
    example: 'he told an investment forum in Porto',
    counterExample: null,
  },
  {
    id: 'event.call.link',
    kind: 'call',
    phrases:
      'video link|conference|call|conferencing, over the telephone|phone, by telephone|phone, on the telephone|phone, telephone|phone call|conversation, virtual meeting|session, online meeting|session, {telephone:ed}, zoom, virtually, teleconference',
    example: 'they spoke over a video link',
    counterExample: 'investors had to call the zone home',
  },
]
