'use client'

import { Button } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import Link from 'next/link'
import { type ReactNode, useEffect, useState } from 'react'
import type { LeadMatch } from '@/db/lead-matches'
import { statusName } from '@/domain/statuses'
import classes from './facts.module.css'
import { findTwins } from './twin-actions'

interface NameTwinsProps {
  /** The investor's name as far as it is typed. */
  name: string
  /** The lead it is typed for; null for one that is yet to be made. */
  leadId: number | null
  destination?: string | null
  /** What to do with a twin instead of what is typed; by default, the merge. */
  offer?: (twin: LeadMatch) => ReactNode
}

const SHORTEST = 3

/** While an investor's name is typed: the leads that may be the same, with the reasons. */
export function NameTwins({ name, leadId, destination = null, offer }: NameTwinsProps) {
  const [typed] = useDebouncedValue(name.trim(), 250)
  const [found, setFound] = useState<{ for: string; twins: LeadMatch[] }>({ for: '', twins: [] })
  useEffect(() => {
    if (typed.length < SHORTEST) return
    let latest = true
    findTwins({ name: typed, leadId, destination })
      .then((twins) => latest && setFound({ for: typed, twins }))
      // Only a hint: while the server does not answer, the form works on without it.
      .catch(() => undefined)
    return () => {
      latest = false
    }
  }, [typed, leadId, destination])
  const twins = typed.length < SHORTEST ? [] : found.twins
  return (
    <div aria-live="polite">
      {twins.length > 0 && (
        <section className={classes.twins} aria-label="Leads that may be the same">
          <p className={classes.twinsTitle}>Perhaps a lead you have</p>
          <ul className={classes.twinList}>
            {twins.map((twin) => (
              <li key={twin.leadId} className={classes.twin}>
                <span>
                  <Link href={`/leads/${twin.leadId}`} target="_blank" className="link" dir="auto">
                    {twin.title}
                  </Link>{' '}
                  <span className={classes.side}>
                    in {statusName(twin.status)} · {twin.reasons.join(' · ')}
                  </span>
                </span>
                {offer?.(twin) ??
                  (leadId !== null && (
                    <Button
                      component={Link}
                      href={`/leads/${twin.leadId}/merge?with=${leadId}`}
                      size="compact-xs"
                      variant="default"
                      aria-label={`Merge into ${twin.title}`}
                    >
                      Merge…
                    </Button>
                  ))}
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
