import { Panel } from '@/components/ui/page'
import type { ExplainedCandidate, ExplainedPass } from '@/domain/explanation'
import { CueBars } from './cue-bars'
import classes from './explain.module.css'

interface WeighedPassProps {
  articleId: number
  pass: ExplainedPass
  /** How often such a value was right on articles held out; undefined where that was not measured. */
  confidence: number | undefined
  /** Every candidate with its cues, not the chosen and the runner-up alone. */
  showsAll: boolean
}

const MOST_OTHERS = 12
const percent = (share: number) => `${Math.round(100 * share)} %`

/** One question with what was chosen, the runner-up and what it lacked, and the others. */
export function WeighedPass({ articleId, pass, confidence, showsAll }: WeighedPassProps) {
  const id = pass.pass.replaceAll('.', '-')
  const chosen = pass.candidates.filter(({ isChosen }) => isChosen)
  const others = pass.candidates.filter(({ isChosen }) => !isChosen)
  const shown = showsAll ? pass.candidates : [...chosen, ...others.slice(0, 1)]
  const rest = showsAll ? [] : others.slice(1, 1 + MOST_OTHERS)
  return (
    <Panel id={id} title={pass.question}>
      {chosen.length === 0 && !showsAll && <p className={classes.soft}>Nothing was likely enough.</p>}
      {confidence !== undefined && chosen.length > 0 && (
        <p className={classes.soft}>Right in {percent(confidence)} of such cases.</p>
      )}
      <ul className={classes.candidates}>
        {shown.map((candidate, at) => (
          <Candidate
            key={`${candidate.name}-${candidate.at?.start ?? at}`}
            articleId={articleId}
            candidate={candidate}
            isRunnerUp={!showsAll && !candidate.isChosen}
          />
        ))}
      </ul>
      {rest.length > 0 && (
        <details className={classes.rest}>
          <summary>
            {rest.length} more {rest.length === 1 ? 'was' : 'were'} weighed
          </summary>
          <ul className={classes.restList}>
            {rest.map(({ name, chance, whyNot, at }, index) => (
              <li key={`${name}-${at?.start ?? index}`}>
                <strong dir="auto">{name}</strong> {percent(chance)}
                {whyNot && <span className={classes.soft}> {whyNot}</span>}
              </li>
            ))}
          </ul>
        </details>
      )}
    </Panel>
  )
}

function Candidate(props: { articleId: number; candidate: ExplainedCandidate; isRunnerUp: boolean }) {
  const { name, chance, isChosen, cues, whyNot } = props.candidate
  const label = isChosen ? 'Chosen' : props.isRunnerUp ? 'Runner-up' : 'Not taken'
  return (
    <li className={classes.candidate} data-chosen={isChosen || undefined}>
      <p className={classes.name}>
        <span className={classes.label}>{label}</span>
        <strong dir="auto">{name}</strong>
        <span className={classes.soft}>{percent(chance)}</span>
      </p>
      {whyNot && <p className={classes.whyNot}>Why not: {whyNot}.</p>}
      <CueBars cues={cues} />
    </li>
  )
}
