'use client'

let dragging = false

/** Keeps an eye on drags, which no element tells of. Gives the way to stop. */
export function watchDrags(): () => void {
  const set = (is: boolean) => () => {
    dragging = is
  }
  const [begin, end] = [set(true), set(false)]
  document.addEventListener('dragstart', begin)
  document.addEventListener('dragend', end)
  document.addEventListener('drop', end)
  return () => {
    document.removeEventListener('dragstart', begin)
    document.removeEventListener('dragend', end)
    document.removeEventListener('drop', end)
  }
}

const holding = '[role="dialog"], [role="menu"], [role="listbox"], [data-draft], [data-lifted]'

/** Whether somebody is in the middle of something that the page must not change under: a drag, a dialog, a menu, a draft, a field. */
export function isBusy(): boolean {
  if (dragging || document.querySelector(holding)) return true
  const { activeElement } = document
  if (activeElement instanceof HTMLTextAreaElement || activeElement instanceof HTMLSelectElement) return true
  return activeElement instanceof HTMLInputElement && !['checkbox', 'radio', 'button'].includes(activeElement.type)
}
