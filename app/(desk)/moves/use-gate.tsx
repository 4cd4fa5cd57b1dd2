'use client'

import dynamic from 'next/dynamic'
import { type ReactNode, useState } from 'react'
import type { Colleague } from '@/components/gate-fields'
import type { Day } from '@/domain/day'
import type { GateAnswer } from '@/domain/gate'
import type { Refusal } from '@/domain/result'
import type { Status } from '@/domain/statuses'

const GateDialog = dynamic(() => import('@/components/gate-dialog').then((module) => module.GateDialog))

interface Asked {
  title: string
  to: Status
  refusal: Refusal | null
  answer: (gate: GateAnswer | null) => void
}

type Tried = { ok: true } | { ok: false; reason: Refusal }

/**
 * The dialog of a gate, and a way through it: `tryThrough` tries a move, asks for what the gate wants for as long as it
 * refuses, and gives up when the analyst does. What was typed stays through every refusal.
 */
export function useGate(known: { owners: Colleague[]; me: string; today: Day }): {
  dialog: ReactNode
  tryThrough: <Outcome extends Tried>(
    title: string,
    to: Status,
    attempt: (gate: GateAnswer) => Promise<Outcome>,
  ) => Promise<{ outcome: Outcome; asked: boolean }>
} {
  const [asked, setAsked] = useState<Asked | null>(null)
  const [pending, setPending] = useState(false)

  async function tryThrough<Outcome extends Tried>(
    title: string,
    to: Status,
    attempt: (gate: GateAnswer) => Promise<Outcome>,
  ) {
    let outcome = await attempt({})
    let opened = false
    while (!outcome.ok && (opened || outcome.reason.code === 'gate')) {
      const refusal = opened ? outcome.reason : null
      opened = true
      setPending(false)
      const gate = await new Promise<GateAnswer | null>((answer) => setAsked({ title, to, refusal, answer }))
      if (!gate) break
      setPending(true)
      outcome = await attempt(gate)
    }
    setAsked(null)
    setPending(false)
    return { outcome, asked: opened }
  }

  const dialog = asked && (
    <GateDialog
      title={asked.title}
      to={asked.to}
      refusal={pending ? null : asked.refusal}
      pending={pending}
      onAnswer={asked.answer}
      onClose={() => asked.answer(null)}
      {...known}
    />
  )
  return { dialog, tryThrough }
}
