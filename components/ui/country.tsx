import { countryFlag, countryName } from '@/domain/countries'
import { NOT_DISCLOSED } from '@/domain/fact'
import classes from './badges.module.css'

/** A country by flag and name, or "not disclosed". */
export function Country({ code }: { code: string | null }) {
  if (!code) return <NotDisclosed />
  return (
    <span className={classes.country}>
      <span aria-hidden>{countryFlag(code)}</span> {countryName(code)}
    </span>
  )
}

/** What stands where nobody disclosed a value. Never 0, never a dash alone. */
export function NotDisclosed() {
  return <span className={classes.undisclosed}>{NOT_DISCLOSED}</span>
}
