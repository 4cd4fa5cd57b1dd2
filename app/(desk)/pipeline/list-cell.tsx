'use client'

import { Country, NotDisclosed } from '@/components/ui/country'
import { SectorChip } from '@/components/ui/sector-chip'
import { StatusBadge } from '@/components/ui/status-badge'
import { formatDay } from '@/domain/day'
import { formatCount } from '@/domain/money'
import { sectorName } from '@/domain/sectors'
import { stageName } from '@/domain/stages'
import { MoveMenu } from '../moves/move-menu'
import { useMoves } from '../moves/moves'
import type { Card, ListRow } from './cards'
import { FollowUp, LeadAmount } from './lead-marks'
import classes from './list.module.css'
import type { ListColumn } from './view'

/** What stands in one column of a lead's row. Status and owner change where they stand. */
export function ListCell({ column, card }: { column: ListColumn; card: ListRow }) {
  const { mayChange, today } = useMoves()
  switch (column) {
    case 'status':
      return mayChange ? (
        <MoveMenu lead={card} offers="status" className={classes.edit} label={`Status of ${card.title}: move it`}>
          <StatusBadge status={card.status} />
        </MoveMenu>
      ) : (
        <StatusBadge status={card.status} />
      )
    case 'owner':
      return mayChange ? (
        <MoveMenu lead={card} offers="owner" className={classes.edit} label={`Owner of ${card.title}: change`}>
          {card.owner ?? <span className={classes.soft}>Nobody</span>}
        </MoveMenu>
      ) : (
        (card.owner ?? 'Nobody')
      )
    case 'country':
      return <Country code={card.investorCountry} />
    case 'destination':
      return <Country code={card.destination} />
    case 'sectors':
      return <Sectors card={card} />
    case 'stage':
      return stageName(card.stage)
    case 'amount':
      return card.amount ? <LeadAmount amount={card.amount} estimated={card.estimated} /> : <NotDisclosed />
    case 'due':
      return <FollowUp due={card.nextFollowUpOn} heldUntil={card.onHoldUntil} today={today} />
    case 'days':
      return <span className="tabular">{formatCount(card.daysInStatus)}</span>
    case 'sources':
      return <span className="tabular">{formatCount(card.articles)}</span>
    case 'active':
      return formatDay(card.activeOn)
    case 'created':
      return formatDay(card.createdOn)
  }
}

function Sectors({ card: { sectors } }: { card: Card }) {
  if (sectors.length === 0) return <NotDisclosed />
  const further = sectors.slice(2)
  return (
    <span className={classes.sectors}>
      {sectors.slice(0, 2).map((sector) => (
        <SectorChip key={sector} sector={sector} />
      ))}
      {further.length > 0 && (
        <span className={classes.soft} title={further.map(sectorName).join(', ')}>
          +{further.length}
        </span>
      )}
    </span>
  )
}
