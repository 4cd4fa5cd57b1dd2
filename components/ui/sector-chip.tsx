import { type Sector, sectorGroup, sectorName } from '@/domain/sectors'
import classes from './badges.module.css'

/** A sector: the colour of its group as a dot, and always its word. */
export function SectorChip({ sector }: { sector: Sector }) {
  return (
    <span className={classes.chip}>
      <span className={classes.dot} style={{ background: `var(--group-${sectorGroup(sector)})` }} aria-hidden />
      {sectorName(sector)}
    </span>
  )
}
