import type { WeighedCue } from '@/domain/explanation'
import classes from './explain.module.css'

const MOST_SHOWN = 6

/** Cues in plain words, each with a bar to the right for what speaks for it and to the left for what speaks against. */
export function CueBars({ cues }: { cues: readonly WeighedCue[] }) {
  if (cues.length === 0) return null
  const shown = cues.slice(0, MOST_SHOWN)
  const most = Math.max(...shown.map(({ weight }) => Math.abs(weight)))
  return (
    <table className={classes.cues}>
      <caption className={classes.hidden}>What counted</caption>
      <thead className={classes.hidden}>
        <tr>
          <th scope="col">It</th>
          <th scope="col">For or against</th>
          <th scope="col">Weight</th>
        </tr>
      </thead>
      <tbody>
        {shown.map(({ cue, words, weight }) => (
          <tr key={cue} title={cue}>
            <th scope="row" className={classes.words}>
              {words}
            </th>
            <td className={classes.track} data-side={weight < 0 ? 'against' : 'for'}>
              <span className={classes.hidden}>{weight < 0 ? 'against' : 'for'}</span>
              <span className={classes.bar} style={{ width: `${(50 * Math.abs(weight)) / most}%` }} aria-hidden />
            </td>
            <td className={classes.weight}>{`${weight < 0 ? '−' : '+'}${Math.abs(weight).toFixed(2)}`}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
