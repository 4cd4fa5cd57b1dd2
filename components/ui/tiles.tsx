import type { ReactNode } from 'react'
import classes from './tiles.module.css'

interface Tile {
  name: string
  value: ReactNode
  /** What stands below it, in small letters. */
  below?: ReactNode
}

/** Figures side by side, each under its name. */
export const Tiles = ({ tiles }: { tiles: Tile[] }) => (
  <ul className={classes.tiles}>
    {tiles.map(({ name, value, below }) => (
      <li key={name}>
        <span className={classes.small}>{name}</span>
        <span className={classes.value}>{value}</span>
        {below !== undefined && <span className={classes.small}>{below}</span>}
      </li>
    ))}
  </ul>
)
