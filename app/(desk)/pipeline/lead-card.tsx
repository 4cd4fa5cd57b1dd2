'use client'

import { draggable } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import Link from 'next/link'
import { useEffect, useRef, useState } from 'react'
import { RepeatedIcon } from '@/components/ui/sprite'
import { countryFlag, countryName } from '@/domain/countries'
import { NOT_DISCLOSED } from '@/domain/fact'
import { sectorGroup, sectorName } from '@/domain/sectors'
import { stageName } from '@/domain/stages'
import type { Status } from '@/domain/statuses'
import { MoveMenu } from '../moves/move-menu'
import { useMoves } from '../moves/moves'
import classes from './card.module.css'
import type { Card } from './cards'
import { FollowUp, LeadAmount, Owner } from './lead-marks'

interface LeadCardProps {
  card: Card
  mark: 'moved' | 'returned' | undefined
  /** Whether it is chosen, and how many others go along when it is moved. */
  chosen: boolean
  others: number
  onMove: (card: Card, to: Status) => void
}

/** A lead on the board: what an analyst scans for, at fixed places. */
export function LeadCard({ card, mark, chosen, others, onMove }: LeadCardProps) {
  const { mayChange, today } = useMoves()
  const whole = useRef<HTMLElement>(null)
  const [dragged, setDragged] = useState(false)
  useEffect(() => {
    if (!whole.current || !mayChange) return
    return draggable({
      element: whole.current,
      getInitialData: () => ({ id: card.id }),
      onDragStart: () => setDragged(true),
      onDrop: () => setDragged(false),
    })
  }, [card.id, mayChange])

  const [shown, further] = [card.sectors.slice(0, 2), card.sectors.slice(2)]
  return (
    <article
      ref={whole}
      className={classes.card}
      data-card={card.id}
      data-dragged={dragged || undefined}
      data-mark={mark}
      data-chosen={chosen || undefined}
      data-held={(card.onHoldUntil !== null && card.onHoldUntil > today) || undefined}
    >
      <div className={classes.top}>
        <span className={classes.flag} title={card.investorCountry ? countryName(card.investorCountry) : undefined}>
          <span aria-hidden>{countryFlag(card.investorCountry)}</span>
          {card.investorCountry && <span className="visually-hidden">{countryName(card.investorCountry)}</span>}
        </span>
        <Link
          className={classes.title}
          href={`/leads/${card.id}`}
          prefetch={false}
          draggable={false}
          title={card.title}
          aria-describedby={chosen ? 'board-chosen board-keys' : 'board-keys'}
        >
          {card.title}
        </Link>
        {card.kind === 'outreach' && <span className={classes.tag}>Outreach</span>}
        {card.sample && <span className={classes.tag}>Sample</span>}
        {mayChange && (
          <MoveMenu
            lead={card}
            label={others > 0 ? `Change ${card.title} and ${others} more` : `Change ${card.title}`}
            className={classes.menu}
            onMove={(to) => onMove(card, to)}
          >
            <RepeatedIcon icon="menu" size={16} />
          </MoveMenu>
        )}
      </div>
      <div className={classes.line}>
        <span className={classes.whereto}>
          {card.destination && <>to {countryName(card.destination)} · </>}
          {stageName(card.stage)}
        </span>
        <FollowUp due={card.nextFollowUpOn} heldUntil={card.onHoldUntil} today={today} />
      </div>
      <ul className={classes.sectors} aria-label="Sectors">
        {shown.map((sector) => (
          <li key={sector} className={classes.sector} style={{ '--group': `var(--group-${sectorGroup(sector)})` }}>
            <span className={classes.sectorName}>{sectorName(sector)}</span>
          </li>
        ))}
        {further.length > 0 && (
          <li className={classes.further} title={further.map(sectorName).join(', ')}>
            +{further.length}
            <span className="visually-hidden"> more: {further.map(sectorName).join(', ')}</span>
          </li>
        )}
      </ul>
      <div className={classes.foot}>
        {card.amount ? (
          <LeadAmount amount={card.amount} estimated={card.estimated} className={classes.amount} />
        ) : (
          <span className={classes.undisclosed}>{NOT_DISCLOSED}</span>
        )}
        <span className={classes.facts}>
          <span className={classes.fact} title={`${card.articles} ${card.articles === 1 ? 'article' : 'articles'}`}>
            <RepeatedIcon icon="sources" size={12} />
            {card.articles}
            <span className="visually-hidden">{card.articles === 1 ? ' article' : ' articles'}</span>
          </span>
          <span className={classes.fact} title={`${card.daysInStatus} days in this status`}>
            {card.daysInStatus} d<span className="visually-hidden"> in this status</span>
          </span>
          <Owner name={card.owner} />
        </span>
      </div>
    </article>
  )
}
