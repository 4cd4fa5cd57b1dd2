import Link from 'next/link'
import classes from './today.module.css'

/** Chooses between one's own work and everybody's; the choice lives in the address. */
export function Whose({ everybody }: { everybody: boolean }) {
  return (
    <nav className={classes.whose} aria-label="Whose work">
      <Link href="/" aria-current={everybody ? undefined : 'true'} scroll={false}>
        Mine
      </Link>
      <Link href="/?whose=everybody" aria-current={everybody ? 'true' : undefined} scroll={false}>
        Everybody’s
      </Link>
    </nav>
  )
}
