import { openStatuses } from '@/domain/statuses'
import board from './board.module.css'
import classes from './skeletons.module.css'

/** The board's columns before their cards are there, in the places they will have. */
export function BoardSkeleton() {
  return (
    <div className={board.frame} aria-busy="true">
      <div className={board.board}>
        {openStatuses.map((status) => (
          <div key={status} className={board.column}>
            <div className={classes.heading} />
            {[0, 1, 2].map((card) => (
              <div key={card} className={classes.card} />
            ))}
          </div>
        ))}
      </div>
    </div>
  )
}

/** The list before its rows are there. */
export function ListSkeleton() {
  return (
    <div className={classes.rows} aria-busy="true">
      {Array.from({ length: 12 }, (_, row) => row).map((row) => (
        <div key={row} className={classes.row} />
      ))}
    </div>
  )
}
