import type { FigureData } from './figure'
import { MarkLink } from './mark-link'
import { Marks } from './marks'
import world from './world.json'
import classes from './world-map.module.css'

const lands = new Map(Object.entries(world.lands))
const dots = new Map(Object.entries(world.dots))

/**
 * A figure by country on a map of the world: rows are keyed by ISO code, each in the colour of its mark. A country too
 * small to be seen gets a dot. Rows that are no country are left out; the table has them. Arrow keys go from the country
 * with the most to the one with the least. Borders are those of Natural Earth.
 */
export function WorldMap({ name, figure }: { name: string; figure: FigureData }) {
  const shown = figure.rows.flatMap((row) => {
    const [mark] = row.marks
    return mark && (lands.has(row.key) || dots.has(row.key)) ? [{ row, mark }] : []
  })
  const filled = new Set(shown.map(({ row }) => row.key))
  const bare = [world.rest, ...[...lands].flatMap(([code, outline]) => (filled.has(code) ? [] : [outline]))].join('')
  return (
    <div className={classes.frame}>
      <Marks name={name}>
        <svg viewBox={`0 0 ${world.width} ${world.height}`} className={classes.map} data-drawing role="presentation">
          <path d={bare} className={classes.land} />
          {shown.map(({ row, mark }, at) => {
            const [x, y] = dots.get(row.key) ?? []
            const said = row.before ? `${mark.said}. ${row.before.said}` : mark.said
            const style = { fill: mark.colour }
            return (
              <MarkLink key={row.key} row={row} mark={{ ...mark, said }} rowAt={0} at={at} first={at === 0}>
                <path d={lands.get(row.key)} style={style} />
                {x !== undefined && y !== undefined && <circle cx={x} cy={y} r={4.5} style={style} />}
              </MarkLink>
            )
          })}
        </svg>
      </Marks>
    </div>
  )
}
