import { NotDisclosed } from '@/components/ui/country'
import type { Brief } from './brief'
import classes from './brief.module.css'

/** What is held of the lead, each value with the sentence that says it, or who entered it. */
export function BriefFacts({ facts, quotes }: Pick<Brief, 'facts' | 'quotes'>) {
  return (
    <section>
      <h2>What is known</h2>
      <dl className={classes.facts}>
        {facts.map(({ field, name, value, refs, entered }) => (
          <div key={field}>
            <dt>{name}</dt>
            <dd dir="auto">
              {value ?? <NotDisclosed />}
              {refs.length > 0 && <sup> {refs.join(', ')}</sup>}
              {entered && <span className={classes.soft}> ({entered})</span>}
            </dd>
          </div>
        ))}
      </dl>
      {quotes.length > 0 && (
        <ol className={classes.quotes}>
          {quotes.map(({ text, source }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a quote is its number.
            <li key={at}>
              “{text}”<span className={classes.soft}> {source}</span>
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}
