const MOST = 20_000
/** No name is longer; what is longer is looked up afresh each time. */
const LONGEST_KEPT = 100
/** Shorter strings are copied when they are cut out of another; longer ones hold on to the whole text they were cut from. */
const LONGEST_COPY = 12

/** The same characters in a string of their own, so that keeping it keeps no article. */
const ownCopy = (word: string): string => (word.length > LONGEST_COPY ? ` ${word}`.slice(1) : word)

/** Remembers what a pure function of an object gave, for as long as the object lives; the object must not change. */
export function rememberedFor<Key extends object, Value>(find: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, { readonly value: Value }>()
  return (key) => {
    const cached = known.get(key)
    if (cached) return cached.value
    const value = find(key)
    known.set(key, { value })
    return value
  }
}

/**
 * Remembers what a pure function of a word or name gave. Names come up again and again, within an article and between
 * articles. Bounded: when it is full it is emptied, so that memory stays flat over any number of articles.
 */
export function remembered<Value>(find: (name: string) => Value): (name: string) => Value {
  const known = new Map<string, { readonly value: Value }>()
  return (name) => {
    if (name.length > LONGEST_KEPT) return find(name)
    const cached = known.get(name)
    if (cached !== undefined) return cached.value
    const own = ownCopy(name)
    const value = find(own)
    if (known.size >= MOST) known.clear()
    known.set(own, { value })
    return value
  }
}
