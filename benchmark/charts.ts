import { parseArgs } from 'node:util'
import { keepCalendar } from '@/db/calendar'
import { countBySectorAndStatus, countLeads } from '@/db/charts'
import { changeEach, getStanding, moveLead } from '@/db/leads'
import { moneyBySector, sumDisclosed } from '@/db/money-charts'
import { type Db, openDataFolder } from '@/db/open'
import { countByCountry, countLoad, countLostReasons, countLostTo, countResponse } from '@/db/outcome-charts'
import { countByMonth, countReached, timeInStatus } from '@/db/progress-charts'
import { users } from '@/db/schema'
import { undoMove } from '@/db/undo-move'
import { dayIn } from '@/domain/day'
import { parsePipelineFilter, type SearchParams } from '@/domain/pipeline-filter'

/**
 * What each figure of the charts costs in SQL, in milliseconds of CPU, and how long a move takes that keeps them: p50 and
 * p95. CPU rather than time, so that a busy machine says much the same as an idle one.
 * `npm run benchmark:charts -- --folder data/benchmark`; fill the folder with `npm run leadwire -- generate` first.
 */
const { values } = parseArgs({
  options: { folder: { type: 'string', default: 'data/benchmark' }, rounds: { type: 'string', default: '15' } },
})
const rounds = Number(values.rounds)
const timeZone = process.env.LEADWIRE_TIME_ZONE || 'Asia/Karachi'
const asker = { userId: 'nobody', today: dayIn(timeZone, new Date()), timeZone }
const year = asker.today.slice(0, 4)

const figures = {
  'distinct leads': countLeads,
  'sector × status': countBySectorAndStatus,
  'money by sector': moneyBySector,
  'money in all': sumDisclosed,
  funnel: countReached,
  'time in status': timeInStatus,
  months: countByMonth,
  response: countResponse,
  'home countries': countByCountry,
  'lost reasons': countLostReasons,
  'lost to': countLostTo,
  load: countLoad,
}
const filters: [string, SearchParams][] = [
  ['all leads', {}],
  ['one sector', { sector: 'solar' }],
  ['two statuses', { status: 'new,screened' }],
  ['one country', { country: 'CN' }],
  ['this year', { from: `${year}-01-01`, to: asker.today }],
]

const db = openDataFolder(values.folder, 'db/migrations')
keepCalendar(db, timeZone)
for (const [name, params] of filters) {
  const filter = parsePipelineFilter(params)
  console.log(`\n${name}: ${countLeads(db, filter, asker).toLocaleString('en')} leads (ms of CPU)`)
  const all = Object.entries(figures).map(([figure, count]) => ({
    figure,
    times: timed(() => count(db, filter, asker)),
  }))
  for (const { figure, times } of all) tell(figure, times)
  const page = timed(() => {
    db.run('DROP TABLE IF EXISTS temp.asked_leads')
    db.run('DROP TABLE IF EXISTS temp.asked_for')
    for (const count of Object.values(figures)) count(db, filter, asker)
  })
  tell('all of them, looked up anew', page)
}
console.log('\nwriting')
const moves = moveTimes(db)
tell(
  'a move, flushed to disk (ms)',
  moves.map(({ time }) => time),
)
tell(
  'a move (ms of CPU)',
  moves.map(({ cpu }) => cpu),
)
db.$client.close()

function timed(count: () => unknown): number[] {
  count()
  return Array.from({ length: rounds }, () => {
    const began = process.cpuUsage()
    count()
    const { user, system } = process.cpuUsage(began)
    return (user + system) / 1000
  })
}

/** Moves leads on and takes each move back, every change committed and flushed to disk. */
function moveTimes(db: Db): { time: number; cpu: number }[] {
  const by = db.select({ id: users.id }).from(users).get()?.id
  if (!by) {
    db.insert(users).values({ id: 'benchmark', name: 'Benchmark', email: 'benchmark@example.org' }).run()
    return moveTimes(db)
  }
  const fresh = db.$client
    .prepare<[], number>("SELECT id FROM leads WHERE status = 'new' AND deleted_at IS NULL LIMIT 100")
    .pluck()
  return fresh.all().flatMap((leadId) => {
    const seen = getStanding(db, leadId)
    if (!seen) return []
    const move = {
      leadId,
      version: seen.version,
      by,
      from: 'new' as const,
      to: 'screened' as const,
      today: asker.today,
    }
    const [began, used] = [performance.now(), process.cpuUsage()]
    const [moved] = changeEach(db, [move], moveLead)
    const { user, system } = process.cpuUsage(used)
    const time = performance.now() - began
    if (!moved?.outcome.ok) throw new Error(`Lead ${leadId} could not be moved`)
    undoMove(db, { leadId, version: moved.outcome.value.version, by })
    return [{ time, cpu: (user + system) / 1000 }]
  })
}

function tell(name: string, times: number[]): void {
  const sorted = times.toSorted((one, other) => one - other)
  const at = (share: number) => (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1)
  console.log(`  ${name.padEnd(30)} p50 ${at(0.5).padStart(6)}   p95 ${at(0.95).padStart(6)}`)
}
