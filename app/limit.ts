const WINDOW_MS = 10 * 60_000
const KEYS = 10_000

/** Counts what is asked by key in windows of ten minutes, in this process alone. */
export function limiter(most: number): (key: string, now?: number) => boolean {
  const asked = new Map<string, { since: number; times: number }>()
  /** Whether this one is within the limit. */
  return (key, now = Date.now()) => {
    const known = asked.get(key)
    const counted = known && now - known.since < WINDOW_MS ? known : { since: now, times: 0 }
    counted.times += 1
    asked.delete(key)
    asked.set(key, counted)
    // The least recently asked goes first, so that strangers with many addresses cannot fill the memory.
    if (asked.size > KEYS) asked.delete(asked.keys().next().value ?? key)
    return counted.times <= most
  }
}
