'use client'

import { type ComponentProps, type ReactNode, Suspense, useEffect, useRef, useState } from 'react'

interface FirstUseProps {
  /** The button as it stands until then. What is opened draws it anew, as the thing it hangs on. */
  button: ComponentProps<'button'>
  popup: 'menu' | 'dialog'
  /** Fetches the code of what is opened: begun as the button is pointed at, so that it is there by the click. */
  load: () => Promise<unknown>
  /** What is opened, as a lazy component that opens by `useOpening`. */
  children: ReactNode
}

/** A button whose menu or panel is neither fetched nor built before it is used. */
export function FirstUse({ button, popup, load, children }: FirstUseProps) {
  const [used, setUsed] = useState(false)
  const plain = (
    <button
      type="button"
      aria-haspopup={popup}
      {...button}
      onPointerEnter={load}
      onFocus={load}
      onClick={() => setUsed(true)}
    />
  )
  return used ? <Suspense fallback={plain}>{children}</Suspense> : plain
}

/** Opens once it is there, not with its making: only then does it know where the focus came from and goes back to. */
export function useOpening() {
  const [opened, setOpened] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    // The button that was clicked is gone, and the focus with it.
    if (document.activeElement === document.body) button.current?.focus()
    setOpened(true)
  }, [])
  return { opened, setOpened, button }
}
