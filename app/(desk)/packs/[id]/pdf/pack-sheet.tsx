import { View } from '@react-pdf/renderer'
import { Section, Sheet, styles } from '@/app/pdf/sheet'
import { statusShades } from '@/app/pdf/status-shades'
import { Words } from '@/app/pdf/words'
import { countryName } from '@/domain/countries'
import { formatDay } from '@/domain/day'
import { NOT_DISCLOSED } from '@/domain/fact'
import { formatCount } from '@/domain/money'
import { type Pack, packParts } from '@/domain/pack'
import { statuses, statusName } from '@/domain/statuses'
import { saySum } from '../../../charts/money-figures'
import { bySector, sayLeads, sectorOrNone } from '../../../charts/sector-figures'

const widths = { lead: 150, country: 70, status: 62, owner: 72 }

/** A Monday pack as a document: where the pipeline stood, its sectors, and what happened, part by part. */
export function PackSheet({ pack, issued }: { pack: Pack; issued: string }) {
  const { since, until, totals, byStatus, parts } = pack
  const sectors = bySector(pack.bySector).slice(0, 20)
  const most = Math.max(1, ...sectors.map(({ leads }) => leads))
  return (
    <Sheet title={`Monday pack, ${formatDay(until)}`} foot={`Monday pack, ${formatDay(since)} to ${formatDay(until)}`}>
      <Words style={styles.kicker}>{issued}</Words>
      <Words style={styles.title}>Monday pack, {formatDay(until)}</Words>
      <Words style={styles.standing}>
        What happened from {formatDay(since)} to {formatDay(until)}. {sayLeads(totals.leads)},{' '}
        {formatCount(totals.open)} open. {saySum(totals)}
      </Words>
      <Words style={styles.standing}>
        {byStatus.map(({ status, leads }) => `${statusName(status)} ${formatCount(leads)}`).join(' · ')}
      </Words>

      <Section title="Sectors by status">
        {sectors.length === 0 && <Words style={styles.soft}>There was no lead.</Words>}
        {sectors.map(({ sector, counts, leads }) => (
          <View key={sector} style={styles.row} wrap={false}>
            <Words style={styles.label}>{sectorOrNone(sector)}</Words>
            <View style={{ flexDirection: 'row', width: 340, height: 8, marginTop: 2 }}>
              {statuses.map(({ code: status }) => {
                const here = counts.find((count) => count.status === status)?.leads ?? 0
                return here > 0 ? (
                  <View key={status} style={{ width: (here / most) * 340, backgroundColor: statusShades[status] }} />
                ) : null
              })}
            </View>
            <Words style={styles.soft}>{formatCount(leads)}</Words>
          </View>
        ))}
        <Words style={styles.soft}>
          {statuses.map(({ name }) => name).join(', ')}, from left to right. A lead in several sectors stands in each of
          them.
        </Words>
      </Section>

      {parts.map(({ part, leads, lines }) => (
        <Section key={part} title={`${packParts[part].name}: ${sayLeads(leads)}`}>
          {lines.length === 0 && <Words style={styles.soft}>{packParts[part].none}</Words>}
          {lines.map(({ id, title, country, status, owner, remark }) => (
            <View key={id} style={styles.cells} wrap={false}>
              <Words style={[styles.bold, { width: widths.lead }]}>{title}</Words>
              <Words style={{ width: widths.country }}>{country ? countryName(country) : NOT_DISCLOSED}</Words>
              <Words style={{ width: widths.status }}>{statusName(status)}</Words>
              <Words style={{ width: widths.owner }}>{owner ?? 'nobody'}</Words>
              <Words style={styles.value}>{remark}</Words>
            </View>
          ))}
          {leads > lines.length && <Words style={styles.soft}>and {formatCount(leads - lines.length)} more.</Words>}
        </Section>
      ))}
    </Sheet>
  )
}
