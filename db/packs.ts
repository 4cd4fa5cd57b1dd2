import { and, asc, count, desc, eq, gte, lt, type SQL, sql } from 'drizzle-orm'
import { countryName } from '@/domain/countries'
import { addDays, type Day, dayIn, daysBetween, formatDay, startOfDay } from '@/domain/day'
import { type Pack, type PackLead, type PackPart, packSchema } from '@/domain/pack'
import { noFilter } from '@/domain/pipeline-filter'
import { openStatuses, type Status, statusName } from '@/domain/statuses'
import { countBySectorAndStatus, countLeads } from './charts'
import { type Asker, isStuck, leadsWhere } from './lead-filter'
import { sumDisclosed } from './money-charts'
import type { Db, Tx } from './open'
import { countByStatus } from './pipeline'
import { activities, leads, packs, users } from './schema'

const NAMED = 40

/** Gathers what happened from `since` to the asker's day, both included, and where the pipeline stands now. */
export function gatherPack(db: Tx, since: Day, asker: Asker): Pack {
  const { today: until, timeZone } = asker
  const [begins, ends] = [startOfDay(timeZone, since), startOfDay(timeZone, addDays(until, 1))]
  const money = sumDisclosed(db, noFilter, asker)
  const alive = leadsWhere(noFilter, asker)
  const moves = listMoves(db, begins, ends)
  const came = and(alive, gte(leads.createdAt, begins), lt(leads.createdAt, ends))
  const inDays = (at: Date) => Math.max(0, daysBetween(dayIn(timeZone, at), until))
  const movedTo = (statuses: Status[]) => moves.filter(({ status, to }) => to === status && statuses.includes(status))
  const sayMove = ({ from, to, at }: Move) =>
    `${statusName(from)} → ${statusName(to)}, ${formatDay(dayIn(timeZone, at))}`
  const part = (name: PackPart, all: Move[], remark: (move: Move) => string) => ({
    part: name,
    leads: all.length,
    lines: all.slice(0, NAMED).map((move) => ({ ...lineOf(move), remark: remark(move) })),
  })
  return {
    since,
    until,
    totals: {
      leads: countLeads(db, noFilter, asker),
      open: countLeads(db, { ...noFilter, status: openStatuses }, asker),
      disclosed: money.disclosed.leads,
      dollars: money.disclosed.dollars,
      unrated: money.unrated,
    },
    byStatus: countByStatus(db, noFilter, asker).map(({ status, leads: own }) => ({ status, leads: own })),
    bySector: countBySectorAndStatus(db, noFilter, asker),
    parts: [
      {
        part: 'new',
        leads: countWhere(db, came),
        lines: linesWhere(db, came, desc(leads.createdAt), ({ createdAt }) => formatDay(dayIn(timeZone, createdAt))),
      },
      part(
        'moved',
        moves.filter(
          ({ from, to, status }) => from !== to && !['committed', 'operational', 'lost', 'dropped'].includes(status),
        ),
        sayMove,
      ),
      {
        part: 'stuck',
        leads: countWhere(db, and(alive, isStuck(true, asker))),
        lines: linesWhere(
          db,
          and(alive, isStuck(true, asker)),
          asc(leads.statusSince),
          ({ statusSince }) => `${inDays(statusSince)} days in its status`,
        ),
      },
      part('won', movedTo(['committed', 'operational']), sayMove),
      part('lost', movedTo(['lost']), ({ reason, lostTo, at }) =>
        [reason ?? 'no reason given', lostTo && `to ${countryName(lostTo)}`, formatDay(dayIn(timeZone, at))]
          .filter(Boolean)
          .join(', '),
      ),
    ],
  }
}

/** Issues a pack: gathers it and keeps it as it is, in one transaction. Gives its number. */
export const issuePack = (db: Db, since: Day, asker: Asker): number =>
  db.transaction((tx) => {
    const content = gatherPack(tx, since, asker)
    return tx
      .insert(packs)
      .values({ since, until: asker.today, content, issuedBy: asker.userId })
      .returning({ id: packs.id })
      .get().id
  })

/** A pack as it was issued, and by whom; undefined where there is none. */
export function getPack(db: Tx, id: number) {
  const found = db
    .select({ content: packs.content, issuedAt: packs.issuedAt, issuedBy: users.name })
    .from(packs)
    .leftJoin(users, eq(users.id, packs.issuedBy))
    .where(eq(packs.id, id))
    .get()
  return found && { ...found, content: packSchema.parse(found.content) }
}

/** The packs that were issued, the latest first. */
export const listPacks = (db: Tx) =>
  db
    .select({ id: packs.id, since: packs.since, until: packs.until, issuedAt: packs.issuedAt, issuedBy: users.name })
    .from(packs)
    .leftJoin(users, eq(users.id, packs.issuedBy))
    .orderBy(desc(packs.id))
    .limit(60)
    .all()

const line = {
  id: leads.id,
  title: leads.title,
  country: leads.investorCountry,
  status: leads.status,
  owner: users.name,
}
const lineOf = ({ id, title, country, status, owner }: Omit<PackLead, 'remark'>) => ({
  id,
  title,
  country,
  status,
  owner,
})

const countWhere = (db: Tx, where: SQL | undefined): number =>
  db.select({ leads: count() }).from(leads).where(where).get()?.leads ?? 0

function linesWhere(
  db: Tx,
  where: SQL | undefined,
  order: SQL,
  remark: (lead: { createdAt: Date; statusSince: Date }) => string,
): PackLead[] {
  return db
    .select({ ...line, createdAt: leads.createdAt, statusSince: leads.statusSince })
    .from(leads)
    .leftJoin(users, eq(users.id, leads.ownerId))
    .where(where)
    .orderBy(order)
    .limit(NAMED)
    .all()
    .map((lead) => ({ ...lineOf(lead), remark: remark(lead) }))
}

type Move = ReturnType<typeof listMoves>[number]

/** Leads that moved in a span, each once: from where it stood at its beginning to where its last move in it led. */
function listMoves(db: Tx, begins: Date, ends: Date) {
  const rows = db
    .select({
      ...line,
      from: sql<Status>`json_extract(${activities.before}, '$')`,
      to: sql<Status>`json_extract(${activities.after}, '$')`,
      at: activities.at,
      reason: leads.closedReason,
      lostTo: leads.lostTo,
    })
    .from(activities)
    .innerJoin(leads, eq(leads.id, activities.leadId))
    .leftJoin(users, eq(users.id, leads.ownerId))
    .where(
      and(
        sql`${activities.act} = 'moved'`,
        gte(activities.at, begins),
        lt(activities.at, ends),
        sql`${leads.deletedAt} IS NULL`,
      ),
    )
    .orderBy(asc(activities.at), asc(activities.id))
    .all()
  const byLead = new Map<number, (typeof rows)[number]>()
  for (const row of rows) byLead.set(row.id, { ...row, from: byLead.get(row.id)?.from ?? row.from })
  return [...byLead.values()].reverse()
}
