'use client'

import { Group, Radio, RadioGroup } from '@mantine/core'
import type { Promotion } from '@/domain/entered-lead'

type Kind = Promotion['kind']

/** Whether a lead that somebody enters is a project or an invitation. */
export function KindChoice({ kind, onChoose }: { kind: Kind; onChoose: (kind: Kind) => void }) {
  return (
    <RadioGroup
      label="What is it?"
      value={kind}
      onChange={(chosen) => onChoose(chosen === 'outreach' ? 'outreach' : 'investment')}
    >
      <Group gap="lg" mt={6}>
        <Radio value="investment" label="An investor’s project" />
        <Radio value="outreach" label="An invitation" />
      </Group>
    </RadioGroup>
  )
}
