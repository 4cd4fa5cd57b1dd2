'use client'

import { SegmentedControl } from '@mantine/core'
import { type FocusEvent, type KeyboardEvent, type MouseEvent, type ReactNode, useRef, useState } from 'react'
import classes from './article.module.css'

/** Wide screens show both sides at once; narrow ones one at a time. */
const NARROW = '(max-width: 62rem)'

/**
 * Text and card side by side, each showing the other: whatever bears a value's path in `data-facts` lights up with all
 * that share it, and is brought into view. On a narrow screen one side is shown at a time.
 */
export function ArticleDesk({ text, card }: { text: ReactNode; card: ReactNode }) {
  const root = useRef<HTMLDivElement>(null)
  const [side, setSide] = useState('text')

  const light = (target: EventTarget, bring: boolean) => {
    const bearer = target instanceof Element ? target.closest<HTMLElement>('[data-facts]') : null
    const paths = bearer?.dataset.facts?.split(' ') ?? []
    for (const lit of root.current?.querySelectorAll('[data-active]') ?? []) lit.removeAttribute('data-active')
    if (!bearer) return
    const twins = paths.flatMap((path) => [
      ...(root.current?.querySelectorAll<HTMLElement>(`[data-facts~="${CSS.escape(path)}"]`) ?? []),
    ])
    for (const twin of twins) twin.setAttribute('data-active', '')
    const across = twins.find((twin) => twin.closest('[data-side]') !== bearer.closest('[data-side]'))
    if (bring && across && !isVisible(across)) across.scrollIntoView({ block: 'center' })
  }

  const follow = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-facts]') : null
    const target = link && document.getElementById(decodeURIComponent(link.hash.slice(1)))
    const there = target?.closest<HTMLElement>('[data-side]')?.dataset.side
    if (!link || !target || !there) return
    event.preventDefault()
    setSide(there)
    requestAnimationFrame(() => {
      target.focus({ preventScroll: true })
      target.scrollIntoView({ block: 'center' })
      light(target, false)
    })
  }

  const step = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowRight' && event.key !== 'ArrowLeft') return
    const link = event.target instanceof Element ? event.target.closest('a[data-facts]') : null
    const within = link?.closest('[data-side]')?.querySelectorAll<HTMLElement>('a[data-facts]')
    if (!link || !within) return
    const links = [...within]
    const at = links.findIndex((one) => one.isSameNode(link))
    event.preventDefault()
    links[at + (event.key === 'ArrowRight' ? 1 : -1)]?.focus()
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: listens for its links, which are interactive themselves
    <div
      ref={root}
      className={classes.sides}
      data-shown={side}
      onMouseOver={(event) => light(event.target, !window.matchMedia(NARROW).matches)}
      onFocus={(event: FocusEvent) => light(event.target, !window.matchMedia(NARROW).matches)}
      onClick={follow}
      onKeyDown={step}
    >
      <SegmentedControl
        className={classes.switch}
        fullWidth
        value={side}
        onChange={setSide}
        aria-label="What to show"
        data={[
          { value: 'text', label: 'Article' },
          { value: 'card', label: 'Lead card' },
        ]}
      />
      <div className={classes.text} data-side="text">
        {text}
      </div>
      <div className={classes.card} data-side="card">
        {card}
      </div>
    </div>
  )
}

function isVisible(element: HTMLElement): boolean {
  const { top, bottom } = element.getBoundingClientRect()
  return top >= 0 && bottom <= window.innerHeight
}
