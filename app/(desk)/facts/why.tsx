'use client'

import { ActionIcon, Popover, PopoverDropdown, PopoverTarget } from '@mantine/core'
import { CircleQuestionMark } from 'lucide-react'
import type { Evidence } from '@/domain/reading'
import classes from './facts.module.css'

const percent = (share: number) => `${Math.round(share * 100)} %`

interface WhyProps {
  name: string
  evidence: Evidence[]
  /** How often a value of this kind is right, by path, where the engine knows. */
  confidence: Readonly<Record<string, number>>
}

/** "Why this?": the words behind a field's values, the rule that read each, and how sure it was. */
export function Why({ name, evidence, confidence }: WhyProps) {
  return (
    <Popover width={320} position="bottom-start" shadow="md" trapFocus={false}>
      <PopoverTarget>
        <ActionIcon
          variant="subtle"
          color="gray"
          size="xs"
          className={classes.whyButton}
          aria-label={`Why this? ${name}`}
        >
          <CircleQuestionMark size={13} />
        </ActionIcon>
      </PopoverTarget>
      <PopoverDropdown>
        <ul className={classes.why}>
          {evidence.map(({ path, start, quote, rule, certainty }) => (
            <li key={`${path} ${start} ${rule}`}>
              <q className={classes.quote}>{quote}</q>
              <span className={classes.rule}>
                <code>{rule}</code> · {percent(confidence[path] ?? certainty)}{' '}
                {path in confidence ? 'right' : 'certain'}
              </span>
            </li>
          ))}
        </ul>
      </PopoverDropdown>
    </Popover>
  )
}
