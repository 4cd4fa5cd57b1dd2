'use client'

import { FileDown } from 'lucide-react'
import { useEffect, useEffectEvent, useState } from 'react'
import type { Dropped } from './add-article'
import classes from './add-article.module.css'

/** Takes a file or text that is dropped anywhere on the page. A drag that began on the page itself, as a card's on the board, is none of its business. */
export function DropTarget({ onDrop }: { onDrop: (dropped: Dropped) => void }) {
  const [over, setOver] = useState(false)
  const take = useEffectEvent(onDrop)

  useEffect(() => {
    let ours = false
    let depth = 0
    const carries = (event: DragEvent) =>
      !ours &&
      !(event.target instanceof Element && event.target.closest('[data-own-drop]')) &&
      event.dataTransfer !== null &&
      ['Files', 'text/plain'].some((type) => event.dataTransfer?.types.includes(type))
    const began = () => {
      ours = true
    }
    const ended = () => {
      ours = false
      depth = 0
      setOver(false)
    }
    const entered = (event: DragEvent) => {
      if (!carries(event)) return
      depth++
      setOver(true)
    }
    const left = () => {
      depth = Math.max(0, depth - 1)
      if (depth === 0) setOver(false)
    }
    const moved = (event: DragEvent) => {
      if (carries(event)) event.preventDefault()
    }
    const dropped = (event: DragEvent) => {
      const takes = carries(event)
      ended()
      const field = event.target instanceof Element && event.target.closest('input, textarea, [contenteditable]')
      const [file] = event.dataTransfer?.files ?? []
      if (!takes || (field && !file)) return
      event.preventDefault()
      const text = event.dataTransfer?.getData('text/plain')
      if (file) take({ file })
      else if (text?.trim()) take({ text })
    }
    const listeners = [
      ['dragstart', began],
      ['dragend', ended],
      ['dragenter', entered],
      ['dragleave', left],
      ['dragover', moved],
      ['drop', dropped],
    ] as const
    for (const [type, listener] of listeners) window.addEventListener(type, listener)
    return () => {
      for (const [type, listener] of listeners) window.removeEventListener(type, listener)
    }
  }, [])

  if (!over) return null
  return (
    <div className={classes.overlay}>
      <p>
        <FileDown size={28} aria-hidden />
        Drop it to add the article
      </p>
    </div>
  )
}
