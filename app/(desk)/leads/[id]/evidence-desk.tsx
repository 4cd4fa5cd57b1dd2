'use client'

import { type ReactNode, type SyntheticEvent, useRef } from 'react'

/** Lights up the words of a fact while its value is pointed at or focused, and the value while its words are. */
export function EvidenceDesk({ className, children }: { className?: string; children: ReactNode }) {
  const desk = useRef<HTMLDivElement>(null)
  const light = (event: SyntheticEvent) => {
    const pointed = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-facts]') : null
    const facts = new Set(pointed?.dataset.facts?.split(' '))
    for (const bearer of desk.current?.querySelectorAll<HTMLElement>('[data-facts]') ?? []) {
      bearer.toggleAttribute(
        'data-lit',
        bearer.dataset.facts?.split(' ').some((fact) => facts.has(fact)),
      )
    }
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only repeats in colour what each link and mark says.
    <div className={className} ref={desk} onMouseOver={light} onFocus={light} onBlur={light} onMouseLeave={light}>
      {children}
    </div>
  )
}
