import { countryFlag } from '@/domain/countries'
import type { Family } from '@/domain/marks'
import classes from './facts.module.css'

interface ValueChipProps {
  said: string
  family: Family
  /** The value's path in the article's reading, and where its words begin: the chip then leads to them. */
  path: string | null
  start: number | null
  /** Another article that says it: the chip leads there. */
  elsewhere?: number | null
  country?: string | null
}

/** A value on a card, in the colour of its family. */
export function ValueChip({ said, family, path, start, elsewhere, country }: ValueChipProps) {
  const words = (
    <>
      {country && <span aria-hidden>{countryFlag(country)}</span>}
      <span dir="auto">{said}</span>
    </>
  )
  if (path !== null && start !== null) {
    return (
      <a id={`f-${path}`} className={classes.chip} data-family={family} data-facts={path} href={`#m-${start}`}>
        {words}
      </a>
    )
  }
  if (elsewhere) {
    return (
      <a className={classes.chip} data-family={family} href={`/articles/${elsewhere}`} title="Said by another article">
        {words}
      </a>
    )
  }
  return (
    <span className={classes.chip} data-family={family}>
      {words}
    </span>
  )
}
