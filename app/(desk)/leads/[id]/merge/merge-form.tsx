'use client'

import { Button, Radio } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { ArrowLeftRight, GitMerge } from 'lucide-react'
import Link from 'next/link'
import { unstable_rethrow, useRouter } from 'next/navigation'
import { type FormEvent, useState, useTransition } from 'react'
import { attempt } from '@/app/(desk)/follow-ups/attempt'
import { Form } from '@/components/ui/form'
import { StatusBadge } from '@/components/ui/status-badge'
import { offerUndo } from '@/components/ui/undo'
import type { MergePreview, SeenInMerge } from '@/db/merge-preview'
import { type MergeChoices, mergeChoices } from '@/domain/lead-merge'
import { formatCount } from '@/domain/money'
import { whyNoAnswer } from '../../../no-answer'
import { merge, takeMergeBack } from './actions'
import classes from './merge.module.css'
import type { DifferenceView } from './view-differences'

interface MergeFormProps {
  kept: SeenInMerge
  gone: SeenInMerge
  moves: MergePreview['moves']
  differences: DifferenceView[]
}

/** The preview of a merge: what moves, and where the two differ which value wins. */
export function MergeForm({ kept, gone, moves, differences }: MergeFormProps) {
  const router = useRouter()
  const [choices, setChoices] = useState<MergeChoices>({})
  const [sentence, setSentence] = useState<string>()
  const [merging, startMerging] = useTransition()

  const undo = async (mergeId: number) => {
    if (await attempt(() => takeMergeBack(mergeId))) notifications.show({ message: `${gone.title} is back as it was` })
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (merging) return
    startMerging(async () => {
      try {
        const merged = await merge({
          keptId: kept.id,
          keptVersion: kept.version,
          goneId: gone.id,
          goneVersion: gone.version,
          choices,
        })
        if (!merged.ok) return setSentence(merged.reason.sentence)
        const { mergeId } = merged.value
        offerUndo(`${gone.title} was merged into ${kept.title}`, () => void undo(mergeId))
        router.push(`/leads/${kept.id}`)
      } catch (error) {
        unstable_rethrow(error)
        setSentence(`${whyNoAnswer(error)}. What you chose is still here: try again in a moment.`)
      }
    })
  }

  return (
    <Form onSubmit={submit} className={classes.form} data-draft>
      <div className={classes.two}>
        <LeadSide lead={kept} part="Stays" />
        <Link
          href={`/leads/${gone.id}/merge?with=${kept.id}`}
          className={classes.swap}
          aria-label={`Keep ${gone.title} instead`}
        >
          <ArrowLeftRight size={16} aria-hidden /> Swap
        </Link>
        <LeadSide lead={gone} part="Goes into it" moves={inWords(moves)} />
      </div>
      {differences.length === 0 ? (
        <p className={classes.agree}>The two say the same of everything.</p>
      ) : (
        <section aria-labelledby="differences">
          <h2 id="differences" className={classes.heading}>
            Where they differ, choose which value stands
          </h2>
          <p className={classes.soft}>The other value is kept with its source, and can be put back.</p>
          {differences.map(({ field, name, sides, proposed, why }) => (
            <Radio.Group
              key={field}
              className={classes.difference}
              label={name}
              value={choices[field] ?? proposed}
              onChange={(value) => {
                const choice = mergeChoices.find((one) => one === value)
                if (choice) setChoices((before) => ({ ...before, [field]: choice }))
              }}
            >
              <div className={classes.sides}>
                {sides.map(({ choice, said, source }) => (
                  <Radio
                    key={choice}
                    value={choice}
                    className={classes.side}
                    label={<span dir="auto">{said}</span>}
                    description={
                      [source, choice === proposed && `proposed: ${why}`].filter(Boolean).join(' · ') || undefined
                    }
                  />
                ))}
              </div>
            </Radio.Group>
          ))}
        </section>
      )}
      {sentence && (
        <p className={classes.refusal} role="alert">
          {sentence}{' '}
          <button type="button" className={classes.again} onClick={() => router.refresh()}>
            Look at them as they are now
          </button>
        </p>
      )}
      <div className={classes.foot}>
        <Button type="submit" loading={merging} leftSection={<GitMerge size={16} aria-hidden />}>
          Merge into {kept.title.length > 40 ? 'one lead' : kept.title}
        </Button>
        <Button component={Link} href={`/leads/${kept.id}`} variant="subtle" color="gray">
          Cancel
        </Button>
      </div>
    </Form>
  )
}

function LeadSide({ lead, part, moves }: { lead: SeenInMerge; part: string; moves?: string }) {
  return (
    <div className={classes.lead}>
      <span className={classes.role}>{part}</span>
      <Link href={`/leads/${lead.id}`} className={classes.title} dir="auto">
        {lead.title}
      </Link>
      <StatusBadge status={lead.status} />
      {moves && <span className={classes.soft}>Brings {moves}</span>}
    </div>
  )
}

function inWords({ notes, followUps, articles, people }: MergePreview['moves']): string {
  const counted: [number, string, string][] = [
    [articles, 'article', 'articles'],
    [notes, 'note', 'notes'],
    [followUps, 'follow-up', 'follow-ups'],
    [people, 'person', 'people'],
  ]
  const parts = counted
    .filter(([count]) => count > 0)
    .map(([count, one, many]) => `${formatCount(count)} ${count === 1 ? one : many}`)
  return parts.length ? parts.join(', ') : 'its facts'
}
