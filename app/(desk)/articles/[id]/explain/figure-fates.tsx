import { Panel } from '@/components/ui/page'
import type { Figure } from '@/domain/reading'
import classes from './explain.module.css'

const field: Readonly<Record<string, string>> = { amount: 'the amount', capacity: 'the capacity', jobs: 'the jobs' }

/** Every figure of the text and what became of it: a lead's, or left alone with the reason. */
export function FigureFates({ figures }: { figures: readonly Figure[] }) {
  if (figures.length === 0) return null
  return (
    <Panel id="figures" title="What became of each figure?">
      <ul className={classes.restList}>
        {figures.map(({ quote, start, path, reason }) => (
          <li key={start}>
            <strong>{quote}</strong>{' '}
            <span className={classes.soft}>
              {path ? `taken for ${field[path.split('.').at(-1) ?? ''] ?? path}` : `not used: ${reason?.sentence}`}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
