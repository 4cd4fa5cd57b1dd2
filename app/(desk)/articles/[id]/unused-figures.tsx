import type { Figure } from '@/domain/reading'
import classes from './article.module.css'

/** The figures that the engine saw and did not take for the lead's, each with the reason. */
export function UnusedFigures({ figures }: { figures: readonly Figure[] }) {
  const unused = figures.map((figure, at) => ({ ...figure, at })).filter(({ reason }) => reason)
  if (unused.length === 0) return null
  return (
    <section className={classes.lead} aria-labelledby="unused">
      <h2 id="unused" className={classes.part}>
        Figures not used, and why
      </h2>
      <ul className={classes.figures}>
        {unused.map(({ at, start, quote, reason }) => (
          <li key={at}>
            <a className={classes.figure} id={`f-figures.${at}`} data-facts={`figures.${at}`} href={`#m-${start}`}>
              {quote}
            </a>
            <span className={classes.soft}>{reason?.sentence}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
