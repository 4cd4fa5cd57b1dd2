'use client'

import { Button, Popover, PopoverDropdown, PopoverTarget, Radio, RadioGroup, Textarea } from '@mantine/core'
import { Check, RotateCcw, ThumbsDown } from 'lucide-react'
import { type FormEvent, useState, useTransition } from 'react'
import { sentenceOf } from '@/app/(desk)/facts/save'
import { Form } from '@/components/ui/form'
import { notALeadReasons, type Verdict } from '@/domain/article'
import { accept, dismiss, reopen } from '../actions'
import classes from './article.module.css'

interface VerdictBarProps {
  articleId: number
  version: number
  verdict: Verdict
  /** Where the article bears a lead, accepting is offered. */
  bearsLead: boolean
}

/** An analyst's verdict on an article: accept what was read, set it aside with a reason, or take the verdict back. */
export function VerdictBar({ articleId, version, verdict, bearsLead }: VerdictBarProps) {
  const [asking, setAsking] = useState(false)
  const [reason, setReason] = useState('')
  const [remark, setRemark] = useState('')
  const [sentence, setSentence] = useState<string>()
  const [isJudging, startJudging] = useTransition()
  const judge = (action: Parameters<typeof sentenceOf>[0]) =>
    startJudging(async () => {
      const trouble = await sentenceOf(action)
      setSentence(trouble)
      if (!trouble) setAsking(false)
    })
  const setAside = (event: FormEvent) => {
    event.preventDefault()
    if (!isJudging) judge(() => dismiss({ articleId, version, reason, remark }))
  }

  return (
    <div className={classes.verdict}>
      {verdict === 'unread' ? (
        <>
          <Button
            leftSection={<Check size={16} />}
            loading={isJudging && !asking}
            onClick={() => judge(() => accept({ articleId, version }))}
          >
            {bearsLead ? 'Accept' : 'Seen, no lead'}
          </Button>
          <Popover
            opened={asking}
            onChange={setAsking}
            width={300}
            position="bottom-end"
            shadow="md"
            trapFocus
            returnFocus
          >
            <PopoverTarget>
              <Button
                variant="default"
                leftSection={<ThumbsDown size={16} />}
                onClick={() => setAsking(!asking)}
                aria-expanded={asking}
              >
                Not a lead
              </Button>
            </PopoverTarget>
            <PopoverDropdown>
              <Form onSubmit={setAside} className={classes.dismissal}>
                <RadioGroup label="Why is it not a lead?" value={reason} onChange={setReason}>
                  <div className={classes.reasons}>
                    {notALeadReasons.map(({ code, name }) => (
                      <Radio key={code} value={code} label={name} size="sm" />
                    ))}
                  </div>
                </RadioGroup>
                <Textarea
                  label="In your words"
                  autosize
                  minRows={2}
                  maxLength={500}
                  value={remark}
                  onChange={(event) => setRemark(event.currentTarget.value)}
                />
                <Button type="submit" loading={isJudging} disabled={reason === ''}>
                  Set aside
                </Button>
              </Form>
            </PopoverDropdown>
          </Popover>
        </>
      ) : (
        <Button
          variant="default"
          leftSection={<RotateCcw size={15} />}
          loading={isJudging}
          onClick={() => judge(() => reopen({ articleId, version }))}
        >
          {verdict === 'accepted' ? 'Take back' : 'Make it a lead again'}
        </Button>
      )}
      {sentence && (
        <p className={classes.refusal} role="alert">
          {sentence}
        </p>
      )}
    </div>
  )
}
