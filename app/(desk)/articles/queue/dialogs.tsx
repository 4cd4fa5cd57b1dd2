'use client'

import { Button, Modal, Radio, RadioGroup, Stack, Textarea, TextInput } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { type FormEvent, type KeyboardEvent, useState } from 'react'
import { Form } from '@/components/ui/form'
import { notALeadReasons } from '@/domain/article'
import { countryName } from '@/domain/countries'
import { statusName } from '@/domain/statuses'
import { searchLeads } from '../actions'
import classes from './queue.module.css'
import type { QueueArticle } from './queue-view'

interface DismissDialogProps {
  headline: string
  onDismiss: (reason: string, remark: string) => void
  onClose: () => void
}

/** Why it is no lead: a number chooses the reason and sets the article aside at once. */
export function DismissDialog({ headline, onDismiss, onClose }: DismissDialogProps) {
  const [reason, setReason] = useState('')
  const [remark, setRemark] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (reason) onDismiss(reason, remark)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const numbered = notALeadReasons[Number(event.key) - 1]
    if (!numbered || event.target instanceof HTMLTextAreaElement) return
    event.preventDefault()
    onDismiss(numbered.code, remark)
  }
  return (
    <Modal opened onClose={onClose} title="Why is it not a lead?">
      <Form onSubmit={submit} onKeyDown={onKeyDown}>
        <Stack gap="sm">
          <p className={classes.soft} dir="auto">
            {headline}
          </p>
          <RadioGroup aria-label="Reason" value={reason} onChange={setReason}>
            <Stack gap="xs">
              {notALeadReasons.map(({ code, name }, at) => (
                <Radio key={code} value={code} label={`${at + 1}  ${name}`} data-autofocus={at === 0 || undefined} />
              ))}
            </Stack>
          </RadioGroup>
          <Textarea
            label="In your words"
            autosize
            minRows={2}
            maxLength={500}
            value={remark}
            onChange={(event) => setRemark(event.currentTarget.value)}
          />
          <Button type="submit" disabled={reason === ''}>
            Set aside
          </Button>
        </Stack>
      </Form>
    </Modal>
  )
}

interface AttachDialogProps {
  article: QueueArticle
  onAttach: (toId: number, title: string) => void
  onClose: () => void
}

interface Candidate {
  id: number
  title: string
  detail: string
}

/** Which lead the article belongs to: likely ones first, the others by name. */
export function AttachDialog({ article, onAttach, onClose }: AttachDialogProps) {
  const likely = article.leads.flatMap(({ matches }) =>
    matches.map(({ leadId, title, detail }) => ({ id: leadId, title, detail })),
  )
  const [found, setFound] = useState<Candidate[]>(likely)
  const [trouble, setTrouble] = useState('')
  const look = useDebouncedCallback(async (typed: string) => {
    try {
      const leads = await searchLeads(typed)
      setFound(
        leads.map(({ id, title, status, destination }) => ({
          id,
          title,
          detail: [destination && countryName(destination), statusName(status)].filter(Boolean).join(' · '),
        })),
      )
      setTrouble('')
    } catch {
      setTrouble('The server could not be reached: try again in a moment.')
    }
  }, 200)
  const own = new Set(article.leads.map(({ id }) => id))
  return (
    <Modal opened onClose={onClose} title="Which lead does it belong to?">
      <TextInput
        aria-label="Find a lead"
        placeholder="Investor, sector, place …"
        onChange={(event) => look(event.currentTarget.value)}
        data-autofocus={likely.length === 0 || undefined}
      />
      {trouble && (
        <p className={classes.trouble} role="alert">
          {trouble}
        </p>
      )}
      <ul className={classes.found}>
        {found
          .filter(({ id }) => !own.has(id))
          .map(({ id, title, detail }, at) => (
            <li key={id}>
              <button
                type="button"
                className={classes.entry}
                data-autofocus={(at === 0 && likely.length > 0) || undefined}
                onClick={() => onAttach(id, title)}
              >
                <span className={classes.entryHeadline} dir="auto">
                  {title}
                </span>
                <span className={classes.soft}>{detail}</span>
              </button>
            </li>
          ))}
      </ul>
    </Modal>
  )
}
