'use client'

import { Button } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { Check, ChevronDown, ChevronUp, Link2, RotateCcw, ThumbsDown } from 'lucide-react'
import dynamic from 'next/dynamic'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import classes from './queue.module.css'
import { QueueCard } from './queue-card'
import type { QueueArticle } from './queue-view'
import { useQueue } from './use-queue'

const DismissDialog = dynamic(() => import('./dialogs').then((module) => module.DismissDialog))
const AttachDialog = dynamic(() => import('./dialogs').then((module) => module.AttachDialog))

interface QueueProps {
  arrived: QueueArticle[]
  /** How many wait in all. */
  total: number
  mayJudge: boolean
  /** What is shown when nothing waits. */
  children: ReactNode
}

/** Articles one after another, each beside its card: J and K go on and back, one key gives the verdict. */
export function Queue({ arrived, total, mayJudge, children }: QueueProps) {
  const queue = useQueue(arrived)
  const { articles, at, article, judged } = queue
  const [dialog, setDialog] = useState<'dismiss' | 'attach' | null>(null)
  const list = useRef<HTMLOListElement>(null)
  const free = (work: () => void) => () => {
    if (!document.querySelector('[role="dialog"]')) work()
  }
  const judging = (work: () => void) => free(() => mayJudge && work())
  const done = article && judged.find(({ id }) => id === article.id)
  useHotkeys([
    ['j', free(() => queue.go(at + 1))],
    ['k', free(() => queue.go(at - 1))],
    ['a', judging(queue.accept)],
    ['t', judging(() => !done && setDialog('attach'))],
    ['u', judging(queue.undo)],
  ])
  useEffect(() => {
    list.current?.querySelectorAll('li')[at]?.scrollIntoView({ block: 'nearest' })
  }, [at])

  if (!article) return children
  return (
    <div className={classes.queue} data-own-keys>
      <ol className={classes.list} ref={list} aria-label={`${total} to read`}>
        {articles.map(({ id, headline, about }, place) => {
          const verdict = judged.find((one) => one.id === id)?.verdict
          return (
            <li key={id}>
              <button
                type="button"
                className={classes.entry}
                aria-current={place === at || undefined}
                data-judged={verdict ? true : undefined}
                onClick={() => queue.go(place)}
              >
                <span className={classes.entryHeadline} dir="auto">
                  {headline}
                </span>
                <span className={classes.soft}>{verdict ?? about}</span>
              </button>
            </li>
          )
        })}
      </ol>
      <div className={classes.reading}>
        <div className={classes.bar}>
          {mayJudge && (
            <>
              <Button
                leftSection={<Check size={16} aria-hidden />}
                disabled={Boolean(done)}
                aria-keyshortcuts="a"
                onClick={queue.accept}
              >
                {article.leads.length > 0 ? 'Accept' : 'Seen, no lead'}
              </Button>
              <Button
                variant="default"
                leftSection={<ThumbsDown size={16} aria-hidden />}
                disabled={Boolean(done)}
                aria-keyshortcuts="n"
                onClick={() => setDialog('dismiss')}
              >
                Not a lead
              </Button>
              <Button
                variant="default"
                leftSection={<Link2 size={16} aria-hidden />}
                disabled={Boolean(done)}
                aria-keyshortcuts="t"
                onClick={() => setDialog('attach')}
              >
                Attach
              </Button>
              <Button
                variant="subtle"
                color="gray"
                leftSection={<RotateCcw size={15} aria-hidden />}
                disabled={judged.length === 0}
                aria-keyshortcuts="u"
                onClick={queue.undo}
              >
                Take back
              </Button>
            </>
          )}
          <span className={classes.steps}>
            <Button
              variant="subtle"
              color="gray"
              size="compact-md"
              aria-label="The one before"
              disabled={at === 0}
              onClick={() => queue.go(at - 1)}
            >
              <ChevronUp size={17} />
            </Button>
            {at + 1} of {articles.length}
            <Button
              variant="subtle"
              color="gray"
              size="compact-md"
              aria-label="The next one"
              disabled={at === articles.length - 1}
              onClick={() => queue.go(at + 1)}
            >
              <ChevronDown size={17} />
            </Button>
          </span>
        </div>
        {queue.trouble && (
          <p className={classes.trouble} role="alert">
            {queue.trouble}
          </p>
        )}
        {done && <p className={classes.done}>{done.verdict}. U takes it back.</p>}
        <QueueCard article={article} />
      </div>
      <div className="visually-hidden" role="status" aria-live="polite">
        {queue.said}
      </div>
      {dialog === 'dismiss' && (
        <DismissDialog
          headline={article.headline}
          onClose={() => setDialog(null)}
          onDismiss={(reason, remark) => {
            setDialog(null)
            queue.dismiss(reason, remark)
          }}
        />
      )}
      {dialog === 'attach' && (
        <AttachDialog
          article={article}
          onClose={() => setDialog(null)}
          onAttach={(toId, title) => {
            setDialog(null)
            queue.attach(toId, title)
          }}
        />
      )}
    </div>
  )
}
