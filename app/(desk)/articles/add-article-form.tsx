'use client'

import { Alert, Button, FileButton, Textarea, TextInput } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { FileText, Upload, X } from 'lucide-react'
import { unstable_rethrow, useRouter } from 'next/navigation'
import { type FormEvent, type KeyboardEvent, useEffect, useState, useTransition } from 'react'
import { Form } from '@/components/ui/form'
import { MAX_ARTICLE_BYTES } from '@/domain/article'
import type { Refusal } from '@/domain/result'
import type { Dropped } from './add-article'
import classes from './add-article.module.css'
import { capture } from './capture-action'
import { type ArticleDraft, emptyDraft, loadDraft, saveDraft } from './draft'

const unreachable: Refusal = {
  code: 'invalid',
  sentence: 'The server could not be reached. What you typed is still here: try again in a moment.',
}
const tooLarge: Refusal = { code: 'invalid', sentence: 'This file is over 2 MB: an article is smaller', field: 'file' }

/** The form: text or a file, and what is known of its source. What is typed survives refusals, a lost network and a reload. */
export function AddArticleForm({ dropped, onClose }: { dropped: Dropped; onClose: () => void }) {
  const router = useRouter()
  const [draft, setDraft] = useState(() => ({ ...loadDraft(), ...(dropped.text ? { text: dropped.text } : {}) }))
  const [file, setFile] = useState<File | null>(dropped.file ?? null)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const [isReading, startReading] = useTransition()
  useEffect(() => saveDraft(draft), [draft])

  const errorOf = (field: string) => (refusal?.field === field ? refusal.sentence : undefined)
  const bind = (name: keyof ArticleDraft) => ({
    name,
    value: draft[name],
    error: errorOf(name),
    onChange: (event: { currentTarget: { value: string } }) => {
      const { value } = event.currentTarget
      setDraft((before) => ({ ...before, [name]: value }))
    },
  })

  const submit = (event?: FormEvent) => {
    event?.preventDefault()
    if (isReading) return
    if (file && file.size > MAX_ARTICLE_BYTES) return setRefusal(tooLarge)
    const form = new FormData()
    if (file) form.set('file', file)
    else for (const [name, value] of Object.entries(draft)) form.set(name, value)
    startReading(async () => {
      try {
        const result = await capture(form)
        if (!result.ok) return setRefusal(result.reason)
        saveDraft(emptyDraft)
        const { articleId, existing } = result.value
        if (existing) notifications.show({ title: 'Here already', message: 'This article had been captured before.' })
        router.push(`/articles/${articleId}`)
        onClose()
      } catch (error) {
        unstable_rethrow(error)
        setRefusal(unreachable)
      }
    })
  }
  const submitByKey = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit()
  }

  return (
    <Form onSubmit={submit} onKeyDown={submitByKey} className={classes.form} aria-busy={isReading} noValidate>
      {refusal && !refusal.field && (
        <Alert color="red" role="alert" variant="light">
          {refusal.sentence}
        </Alert>
      )}
      {file ? (
        <div className={classes.file}>
          <FileText size={20} aria-hidden />
          <span className={classes.fileName}>{file.name}</span>
          <Button
            variant="subtle"
            color="gray"
            size="compact-sm"
            leftSection={<X size={14} />}
            onClick={() => {
              setFile(null)
              setRefusal(null)
            }}
          >
            Take another way
          </Button>
          {errorOf('file') && (
            <p className={classes.error} role="alert">
              {errorOf('file')}
            </p>
          )}
        </div>
      ) : (
        <>
          <Textarea
            {...bind('text')}
            label="Text"
            description="The whole article; its headline may come first."
            placeholder="Paste the article here …"
            autosize
            minRows={9}
            maxRows={16}
            data-autofocus
            classNames={{ input: classes.text }}
          />
          <TextInput {...bind('headline')} label="Headline" description="Only if the text does not open with it." />
          <div className={classes.source}>
            <TextInput {...bind('publisher')} label="Publisher" />
            <TextInput {...bind('publishedOn')} label="Published on" type="date" />
            <TextInput {...bind('url')} label="Address" type="url" placeholder="https://" className={classes.address} />
          </div>
        </>
      )}
      <div className={classes.foot}>
        <FileButton
          accept=".txt,.md,.markdown,.html,.htm,text/plain,text/html,text/markdown"
          onChange={(chosen) => {
            setFile(chosen)
            setRefusal(null)
          }}
        >
          {(props) => (
            <Button {...props} variant="subtle" color="gray" leftSection={<Upload size={16} />}>
              Choose a file
            </Button>
          )}
        </FileButton>
        <span className={classes.hint}>.txt, .md or .html, 2 MB at most</span>
        <Button type="submit" loading={isReading}>
          Read it
        </Button>
      </div>
    </Form>
  )
}
