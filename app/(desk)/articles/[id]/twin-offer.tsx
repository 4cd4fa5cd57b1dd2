'use client'

import { Button } from '@mantine/core'
import { GitMerge } from 'lucide-react'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { useState, useTransition } from 'react'
import { sentenceOf } from '@/app/(desk)/facts/save'
import { sayApart } from '@/app/(desk)/leads/[id]/merge/actions'
import type { LeadMatch } from '@/db/lead-matches'
import { statusName } from '@/domain/statuses'
import classes from './article.module.css'
import { joinLead } from './join-lead'

/** Open leads that may be the one this article is about, with the reasons, and a button to let it join. */
export function TwinOffer({ articleId, fromId, matches }: { articleId: number; fromId: number; matches: LeadMatch[] }) {
  const router = useRouter()
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
                startAttaching(async () => setSentence(await joinLead(router, { articleId, fromId, toId: leadId })))
              }
            >
              Attach instead
            </Button>
            <Button
              size="compact-sm"
              variant="subtle"
              color="gray"
              disabled={isAttaching}
              aria-label={`Keep apart from ${title}: never suggest again`}
              onClick={() =>
                startAttaching(async () => setSentence(await sentenceOf(() => sayApart(fromId, leadId, true))))
              }
            >
              Keep apart
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
