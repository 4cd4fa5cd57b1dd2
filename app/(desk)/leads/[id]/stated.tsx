'use client'

import { Tooltip } from '@mantine/core'
import Link from 'next/link'
import type { ReactNode } from 'react'
import classes from './facts.module.css'

interface StatedProps {
  /** The words in their article. */
  href: string
  facts: number[]
  quote: string
  source: string
  children: ReactNode
}

/** A value that an article states: its words on hover and focus, the article at those words on click. */
export function Stated({ href, facts, quote, source, children }: StatedProps) {
  return (
    <Tooltip
      label={`“${quote}” (${source})`}
      multiline
      maw={340}
      events={{ hover: true, focus: true, touch: false }}
      withinPortal
    >
      <Link href={href} className={classes.stated} data-facts={facts.join(' ')} prefetch={false}>
        {children}
      </Link>
    </Tooltip>
  )
}
