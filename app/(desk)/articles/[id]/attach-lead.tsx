'use client'

import { Button, Popover, PopoverDropdown, PopoverTarget, TextInput } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { Link2 } from 'lucide-react'
import { unstable_rethrow, useRouter } from 'next/navigation'
import { useState, useTransition } from 'react'
import type { LeadFound } from '@/db/lead-search'
import { countryName } from '@/domain/countries'
import { statusName } from '@/domain/statuses'
import { searchLeads } from '../actions'
import classes from './article.module.css'
import { joinLead } from './join-lead'

/** Finds a lead by name and lets the article join it. */
export function AttachLead({ articleId, fromId }: { articleId: number; fromId: number | null }) {
  const router = useRouter()
  const [opened, setOpened] = useState(false)
  const [found, setFound] = useState<LeadFound[]>([])
  const [sentence, setSentence] = useState<string>()
  const [isAttaching, startAttaching] = useTransition()

  const look = (typed: string) =>
    startAttaching(async () => {
      try {
        setFound(await searchLeads(typed))
      } catch (error) {
        unstable_rethrow(error)
        setSentence('The server could not be reached: try again in a moment.')
      }
    })
  const lookSoon = useDebouncedCallback(look, 200)
  const join = (toId: number) =>
    startAttaching(async () => {
      const trouble = await joinLead(router, { articleId, fromId, toId })
      setSentence(trouble)
      if (!trouble) setOpened(false)
    })

  return (
    <Popover opened={opened} onChange={setOpened} width={320} position="bottom-start" shadow="md" trapFocus returnFocus>
      <PopoverTarget>
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<Link2 size={14} />}
          aria-expanded={opened}
          onClick={() => {
            if (!opened) look('')
            setOpened(!opened)
          }}
        >
          Attach to another lead
        </Button>
      </PopoverTarget>
      <PopoverDropdown>
        <TextInput
          label="Which lead does it belong to?"
          placeholder="Investor, sector, place …"
          onChange={(event) => lookSoon(event.currentTarget.value)}
          data-autofocus
        />
        <ul className={classes.found}>
          {found
            .filter(({ id }) => id !== fromId)
            .map(({ id, title, status, destination }) => (
              <li key={id}>
                <button type="button" className={classes.candidate} disabled={isAttaching} onClick={() => join(id)}>
                  <strong>{title}</strong>
                  <span>
                    {destination ? `${countryName(destination)} · ` : ''}
                    {statusName(status)}
                  </span>
                </button>
              </li>
            ))}
        </ul>
        {sentence && (
          <p className={classes.refusal} role="alert">
            {sentence}
          </p>
        )}
      </PopoverDropdown>
    </Popover>
  )
}
