'use client'

import { useRef, useState } from 'react'
import type { Result } from '@/domain/result'
import { sentenceOf } from '../../facts/save'
import { accept, attach, detach, dismiss, reopen } from '../actions'
import type { QueueArticle } from './queue-view'

type Verdict = 'Accepted' | 'Not a lead' | `Attached to ${string}`

interface Judged {
  id: number
  verdict: Verdict
  /** The lead it was attached to. */
  toId: number | null
}

/** The articles of a sitting, which one is looked at, what was decided on each, and the way back. */
export function useQueue(arrived: QueueArticle[]) {
  const [articles, setArticles] = useState(arrived)
  const [at, setAt] = useState(0)
  const [judged, setJudged] = useState<Judged[]>([])
  const [said, say] = useState('')
  const [trouble, setTrouble] = useState('')
  const sending = useRef(Promise.resolve())

  // What comes in meanwhile joins at the end; what has been judged stays in its place, to be taken back.
  const fresh = arrived.filter(({ id }) => !articles.some((known) => known.id === id))
  if (fresh.length > 0) setArticles([...articles, ...fresh])
  const article = articles[at]

  const go = (to: number) => {
    const next = articles[to]
    if (!next) return
    setAt(to)
    setTrouble('')
    say(`${to + 1} of ${articles.length}: ${next.headline}`)
  }
  const goOn = () => {
    const waits = ({ id }: QueueArticle, place: number) => place !== at && !judged.some((one) => one.id === id)
    const next = articles.findIndex((one, place) => place > at && waits(one, place))
    const earlier = articles.findIndex(waits)
    if (next !== -1) go(next)
    else if (earlier !== -1) go(earlier)
  }
  const bump = (id: number, by: number) =>
    setArticles((now) => now.map((one) => (one.id === id ? { ...one, version: one.version + by } : one)))

  /** Verdicts are shown at once and sent one after another, so that no key is lost while the server thinks. */
  const run = (headline: string, work: () => Promise<Result<unknown>>, takeBack: () => void) => {
    setTrouble('')
    sending.current = sending.current
      .catch(() => undefined)
      .then(async () => {
        const sentence = await sentenceOf(work)
        if (!sentence) return
        takeBack()
        setTrouble(`${headline}: ${sentence}`)
      })
  }
  const judge = (
    { id, headline }: QueueArticle,
    verdict: Verdict,
    work: () => Promise<Result<unknown>>,
    toId: number | null = null,
  ) => {
    setJudged([...judged, { id, verdict, toId }])
    bump(id, 1)
    goOn()
    say(`${verdict}: ${headline}`)
    run(headline, work, () => {
      setJudged((now) => now.filter((one) => one.id !== id))
      bump(id, -1)
      setAt(at)
    })
  }
  const waiting = article && !judged.some(({ id }) => id === article.id) ? article : undefined

  return {
    articles,
    at,
    article,
    judged,
    said,
    trouble,
    go,
    accept: () => {
      if (!waiting) return
      const { id, version } = waiting
      judge(waiting, 'Accepted', () => accept({ articleId: id, version }))
    },
    dismiss: (reason: string, remark: string) => {
      if (!waiting) return
      const { id, version } = waiting
      judge(waiting, 'Not a lead', () => dismiss({ articleId: id, version, reason, remark }))
    },
    attach: (toId: number, title: string) => {
      if (!waiting) return
      const { id, version, leads } = waiting
      const joinAndAccept = async () => {
        const joined = await attach(id, leads.length === 1 ? (leads[0]?.id ?? null) : null, toId)
        return joined.ok ? accept({ articleId: id, version }) : joined
      }
      judge(waiting, `Attached to ${title}`, joinAndAccept, toId)
    },
    /** Takes the last verdict back, and goes to its article. */
    undo: () => {
      const last = judged.at(-1)
      const place = articles.findIndex(({ id }) => id === last?.id)
      const before = articles[place]
      if (!last || !before) return say('Nothing to take back')
      const takeBack = async () => {
        const open = await reopen({ articleId: last.id, version: before.version })
        return open.ok && last.toId !== null ? detach(last.id, last.toId) : open
      }
      setJudged(judged.slice(0, -1))
      bump(last.id, 1)
      setAt(place)
      say(`Taken back: ${before.headline}`)
      run(before.headline, takeBack, () => {
        setJudged((now) => [...now, last])
        bump(last.id, -1)
      })
    },
  }
}
