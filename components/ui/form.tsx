import type { ComponentProps } from 'react'
import { catchUp } from './catch-up'

/**
 * A form that code sends. What is typed before its code is there is kept, and a form that is sent before waits for it. The
 * browser, left to itself, would put all fields into the address, a password too.
 */
export function Form(props: ComponentProps<'form'>) {
  return <form {...props} method="post" ref={takeOver} data-waits="for code" suppressHydrationWarning />
}

/** Holds what is sent too early until `Form` takes over. It stands in the head, so that it is there before any form. */
export function HoldForms({ nonce }: { nonce: string | undefined }) {
  return (
    <script nonce={nonce} suppressHydrationWarning>
      {`addEventListener('submit', (event) => {
        const { dataset } = event.target
        if (!dataset.waits) return
        event.preventDefault()
        dataset.waits = 'sent'
      })`}
    </script>
  )
}

function takeOver(form: HTMLFormElement | null) {
  if (!form?.dataset.waits) return
  const sent = form.dataset.waits === 'sent'
  delete form.dataset.waits
  for (const field of form.elements) catchUp(field)
  // By then React has drawn what the fields told it.
  if (sent) queueMicrotask(() => form.requestSubmit())
}
