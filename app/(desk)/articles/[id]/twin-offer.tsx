'use client'

import { Button } from '@mantine/core'
import { GitMerge } from 'lucide-react'
import Link from 'next/link'
import { useState, useTransition } from 'react'
import { sentenceOf } from '@/app/(desk)/facts/save'
import type { LeadMatch } from '@/db/lead-matches'
import { statusName } from '@/domain/statuses'
import { attach } from '../actions'
import classes from './article.module.css'

/** Open leads that may be the one this article is about, with the reasons, and a button to let it join. */
export function TwinOffer({ articleId, fromId, matches }: { articleId: number; fromId: number; matches: LeadMatch[] }) {
  const [sentence, setSentence] = useState<string>()
  const [isAttaching, startAttaching] = useTransition()
  const [likeliest] = matches
  if (!likeliest) return null
  return (
    <section className={classes.twins} aria-label="Leads that may be the same">
      <h3 className={classes.twinsTitle}>
        <GitMerge size={15} aria-hidden />
        {likeliest.likely ? 'Probably a lead you have' : 'Perhaps a lead you have'}
      </h3>
      <ul className={classes.matches}>
        {matches.map(({ leadId, title, status, reasons }) => (
          <li key={leadId} className={classes.match}>
            <div>
              <Link href={`/leads/${leadId}`} className="link">
                {title}
              </Link>{' '}
              <span className={classes.soft}>in {statusName(status)}</span>
              <p className={classes.reasonsLine}>{reasons.join(' · ')}</p>
            </div>
            <Button
              size="compact-sm"
              variant="default"
              disabled={isAttaching}
              aria-label={`Attach to ${title} instead`}
              onClick={() =>
                startAttaching(async () => setSentence(await sentenceOf(() => attach(articleId, fromId, leadId))))
              }
            >
              Attach instead
            </Button>
          </li>
        ))}
      </ul>
      {sentence && (
        <p className={classes.refusal} role="alert">
          {sentence}
        </p>
      )}
    </section>
  )
}
