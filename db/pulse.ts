type Listener = () => void

const held = globalThis as typeof globalThis & { leadwirePulse?: { listeners: Set<Listener>; due: boolean } }

/** One for the whole process, however many copies of this module a bundler makes. */
const pulse = () => {
  held.leadwirePulse ??= { listeners: new Set(), due: false }
  return held.leadwirePulse
}

/** Calls back soon after each commit that wrote a line of the story in this process. Gives the way to stop. */
export function onActivity(listener: Listener): () => void {
  pulse().listeners.add(listener)
  return () => pulse().listeners.delete(listener)
}

/** Says that a line of the story was written. Transactions are synchronous: by the next turn it is committed, or was never there. */
export function beat(): void {
  const now = pulse()
  if (now.due || now.listeners.size === 0) return
  now.due = true
  setImmediate(() => {
    now.due = false
    for (const listener of now.listeners) listener()
  })
}
