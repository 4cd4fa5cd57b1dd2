import { Panel } from '@/components/ui/page'
import type { Explanation } from '@/domain/explanation'
import classes from './explain.module.css'

/** The passes of the engine in their order, and how long each took just now. */
export function PassTimes({ times }: Pick<Explanation, 'times'>) {
  return (
    <Panel id="passes" title="In which order was it read, and how fast?">
      <ol className={classes.restList}>
        {times.map(({ pass, milliseconds }) => (
          <li key={pass}>
            {pass} <span className={classes.soft}>{milliseconds.toFixed(2)} ms</span>
          </li>
        ))}
      </ol>
    </Panel>
  )
}
