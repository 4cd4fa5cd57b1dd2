'use client'

import { Button } from '@mantine/core'
import Link from 'next/link'
import { startTransition, useTransition } from 'react'
import { Panel } from '@/components/ui/page'
import { offerUndo } from '@/components/ui/undo'
import type { ContactPage } from '@/db/contact-list'
import { attempt } from '../../follow-ups/attempt'
import investors from '../../investors/investors.module.css'
import { joinContacts, takeContactsApart } from '../actions'

interface NamesakesProps {
  id: number
  version: number
  namesakes: ContactPage['namesakes']
  canMerge: boolean
}

/** Others of the same name on the same side: perhaps the same person twice. */
export function Namesakes({ id, version, namesakes, canMerge }: NamesakesProps) {
  const [merging, startMerging] = useTransition()
  const join = (other: NamesakesProps['namesakes'][number]) =>
    startMerging(async () => {
      let mergeId: number | undefined
      const joined = await attempt(async () => {
        const merged = await joinContacts(id, version, other.id)
        if (merged.ok) mergeId = merged.value
        return merged
      })
      if (!joined || mergeId === undefined) return
      const undo = mergeId
      offerUndo(`Two entries of ${other.name} are one`, () =>
        startTransition(async () => void (await attempt(() => takeContactsApart(undo)))),
      )
    })
  return (
    <Panel id="namesakes" title="Of the same name">
      <p className={investors.soft}>
        If this is the same person, make the two one: leads, notes and articles come here.
      </p>
      <ul className={investors.rows}>
        {namesakes.map((other) => (
          <li key={other.id} className={investors.row}>
            <Link href={`/contacts/${other.id}`} dir="auto">
              {[other.name, other.role, other.organisation].filter(Boolean).join(', ')}
            </Link>
            {canMerge && (
              <Button variant="light" size="compact-sm" loading={merging} onClick={() => join(other)}>
                The same person: merge
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  )
}
