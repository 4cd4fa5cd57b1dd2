'use client'

import { Button, TextInput } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { GitMerge, Search } from 'lucide-react'
import Link from 'next/link'
import { unstable_rethrow } from 'next/navigation'
import { useState, useTransition } from 'react'
import { attempt } from '@/app/(desk)/follow-ups/attempt'
import { catchUp } from '@/components/ui/catch-up'
import { Panel } from '@/components/ui/page'
import type { KeptApart } from '@/db/kept-apart'
import type { LeadMatch } from '@/db/lead-matches'
import type { LeadFound } from '@/db/lead-search'
import { countryName } from '@/domain/countries'
import { statusName } from '@/domain/statuses'
import { sayApart, searchTwins } from './actions'
import classes from './merge.module.css'

interface FindTwinProps {
  leadId: number
  title: string
  twins: LeadMatch[]
  apart: KeptApart[]
}

/** Which lead to merge with: the likely twins with their reasons, any other by name, and those kept apart. */
export function FindTwin({ leadId, title, twins, apart }: FindTwinProps) {
  const [found, setFound] = useState<LeadFound[] | null>(null)
  const [sentence, setSentence] = useState<string>()
  const [working, startWorking] = useTransition()
  const look = useDebouncedCallback((typed: string) => {
    if (typed.trim() === '') return setFound(null)
    startWorking(async () => {
      try {
        setFound((await searchTwins(typed)).filter(({ id }) => id !== leadId))
        setSentence(undefined)
      } catch (error) {
        unstable_rethrow(error)
        setSentence('The server could not be reached: try again in a moment.')
      }
    })
  }, 200)
  const say = (other: number, isApart: boolean) =>
    startWorking(async () => void (await attempt(() => sayApart(leadId, other, isApart))))
  const offer = (id: number, name: string) => (
    <Button
      component={Link}
      href={`/leads/${leadId}/merge?with=${id}`}
      size="compact-sm"
      variant="default"
      leftSection={<GitMerge size={14} aria-hidden />}
      aria-label={`Merge with ${name}`}
    >
      Merge…
    </Button>
  )

  return (
    <div className={classes.find}>
      <Panel id="twins" title="Likely the same">
        {twins.length === 0 && <p className={classes.soft}>No lead looks like this one.</p>}
        <ul className={classes.rows}>
          {twins.map((twin) => (
            <li key={twin.leadId} className={classes.row}>
              <div className={classes.who}>
                <Link href={`/leads/${twin.leadId}`} className="link" dir="auto">
                  {twin.title}
                </Link>{' '}
                <span className={classes.soft}>in {statusName(twin.status)}</span>
                <p className={classes.soft}>{twin.reasons.join(' · ')}</p>
              </div>
              {offer(twin.leadId, twin.title)}
              <Button
                size="compact-sm"
                variant="subtle"
                color="gray"
                disabled={working}
                aria-label={`Keep apart from ${twin.title}: never suggest again`}
                onClick={() => say(twin.leadId, true)}
              >
                Keep apart
              </Button>
            </li>
          ))}
        </ul>
      </Panel>
      <Panel id="by-name" title="Another lead, by name">
        <TextInput
          ref={catchUp}
          aria-label={`Lead to merge ${title} with`}
          placeholder="Investor, sector, place …"
          leftSection={<Search size={15} aria-hidden />}
          maxLength={200}
          onChange={(event) => look(event.currentTarget.value)}
        />
        <ul className={classes.rows} aria-live="polite">
          {found?.map(({ id, title: name, status, destination }) => (
            <li key={id} className={classes.row}>
              <div className={classes.who}>
                <Link href={`/leads/${id}`} className="link" dir="auto">
                  {name}
                </Link>{' '}
                <span className={classes.soft}>
                  {destination ? `to ${countryName(destination)}, ` : ''}in {statusName(status)}
                </span>
              </div>
              {offer(id, name)}
            </li>
          ))}
          {found?.length === 0 && <li className={classes.soft}>No lead has these words.</li>}
        </ul>
        {sentence && (
          <p className={classes.refusal} role="alert">
            {sentence}
          </p>
        )}
      </Panel>
      {apart.length > 0 && (
        <Panel id="apart" title="Kept apart">
          <ul className={classes.rows}>
            {apart.map(({ id, title: name, status, saidBy }) => (
              <li key={id} className={classes.row}>
                <div className={classes.who}>
                  <Link href={`/leads/${id}`} className="link" dir="auto">
                    {name}
                  </Link>{' '}
                  <span className={classes.soft}>
                    in {statusName(status)}
                    {saidBy && `, kept apart by ${saidBy}`}
                  </span>
                </div>
                <Button
                  size="compact-sm"
                  variant="subtle"
                  disabled={working}
                  aria-label={`Suggest ${name} again`}
                  onClick={() => say(id, false)}
                >
                  Suggest again
                </Button>
              </li>
            ))}
          </ul>
        </Panel>
      )}
    </div>
  )
}
