'use client'

import { Button } from '@mantine/core'
import Link from 'next/link'
import { useTransition } from 'react'
import { Panel } from '@/components/ui/page'
import type { ContactPage } from '@/db/contact-list'
import { attempt } from '../../follow-ups/attempt'
import investors from '../../investors/investors.module.css'
import { joinContacts } from '../actions'

interface NamesakesProps {
  id: number
  version: number
  namesakes: ContactPage['namesakes']
  canMerge: boolean
}

/** Others of the same name on the same side: perhaps the same person twice. */
export function Namesakes({ id, version, namesakes, canMerge }: NamesakesProps) {
  const [merging, startMerging] = useTransition()
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
              <Button
                variant="light"
                size="compact-sm"
                loading={merging}
                onClick={() =>
                  startMerging(async () => {
                    await attempt(() => joinContacts(id, version, other.id))
                  })
                }
              >
                The same person: merge
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  )
}
