'use client'

import { SegmentedControl } from '@mantine/core'
import dynamic from 'next/dynamic'
import { useState } from 'react'
import { MentionField } from './mention-field'
import type { NoteDraft } from './note-draft'
import { TemplateButton } from './note-template'
import classes from './notes.module.css'

const Preview = dynamic(() => import('@/components/ui/markdown').then((module) => module.NoteText))

interface NoteBodyProps extends Pick<NoteDraft, 'kind' | 'body'> {
  /** Questions that the lead leaves open. */
  questions: string[]
  /** The names of those who can be mentioned. */
  colleagues: string[]
  autoFocus: boolean
  onChange: (body: string) => void
  error: string | undefined
}

/** The text of a note: written, or looked at as it will be shown; begun from a template, if one likes. */
export function NoteBody({ kind, body, questions, colleagues, autoFocus, onChange, error }: NoteBodyProps) {
  const [preview, setPreview] = useState(false)
  return (
    <>
      <div className={classes.bodyHeader}>
        <SegmentedControl
          aria-label="Write or preview"
          size="xs"
          value={preview ? 'preview' : 'write'}
          onChange={(view) => setPreview(view === 'preview')}
          data={[
            { value: 'write', label: 'Write' },
            { value: 'preview', label: 'Preview' },
          ]}
        />
        <TemplateButton
          kind={kind}
          questions={questions}
          onInsert={(template) => onChange(body.trim() ? `${body}\n\n${template}` : template)}
        />
      </div>
      {preview ? (
        <div className={classes.preview}>
          <Preview team={colleagues}>{body || '*Nothing written yet.*'}</Preview>
        </div>
      ) : (
        <MentionField
          colleagues={colleagues}
          aria-label="Note"
          placeholder="What was said, what was promised. “- [ ] send the brochure by 2026-12-01” becomes a follow-up. “@” mentions a colleague."
          autosize
          minRows={6}
          autoFocus={autoFocus}
          maxRows={24}
          value={body}
          onText={onChange}
          error={error}
          dir="auto"
        />
      )}
    </>
  )
}
