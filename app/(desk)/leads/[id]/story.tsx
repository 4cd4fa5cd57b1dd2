import { z } from 'zod'
import { agencyTime } from '@/app/agency-day'
import { StoryLine } from '@/components/story-line'
import { Panel } from '@/components/ui/page'
import type { LeadPage } from '@/db/lead-page'
import { sameValue } from '@/domain/lead-merge'
import { changedField, type PutBackField, putBackName, sayChanged } from '@/domain/put-back'
import classes from './lead.module.css'
import { PutBack } from './put-back'
import { UndoMerge } from './undo-merge'

interface StoryProps {
  lead: LeadPage
  names: ReadonlyMap<string, string>
  canEdit: boolean
}

/** What happened to the lead, the latest first. */
export function Story({ lead, names, canEdit }: StoryProps) {
  const { story, merges } = lead
  const [recent, earlier] = [story.slice(0, 12), story.slice(12)]
  const lines = (shown: LeadPage['story']) =>
    shown.map((line) => (
      <li key={line.id} className={classes.event}>
        <StoryLine line={line} names={names} />
        <span className={classes.when}>
          {canEdit && line.act === 'merged' && <UndoOf line={line} merges={merges} />}
          {canEdit && line.leadId === lead.id && <PutBackOf line={line} lead={lead} names={names} />}
          {line.from && <span className={classes.soft}>on {line.from}</span>}
          <time dateTime={line.at.toISOString()} className={classes.soft}>
            {agencyTime(line.at)}
          </time>
        </span>
      </li>
    ))
  return (
    <Panel id="activity" title="Activity">
      <ol className={classes.story}>{lines(recent)}</ol>
      {earlier.length > 0 && (
        <details className={classes.earlier}>
          <summary>{earlier.length} earlier</summary>
          <ol className={classes.story}>{lines(earlier)}</ol>
        </details>
      )}
    </Panel>
  )
}

function PutBackOf({ line, lead, names }: Pick<StoryProps, 'lead' | 'names'> & { line: LeadPage['story'][number] }) {
  const field = changedField(line)
  if (!field || sameValue(line.before, valueNow(lead, field))) return null
  const say = (value: unknown) => sayChanged(field, value, (id) => names.get(id))
  return (
    <PutBack
      lead={{ id: lead.id, version: lead.version }}
      activityId={line.id}
      field={putBackName(field)}
      now={say(valueNow(lead, field))}
      back={say(line.before)}
    />
  )
}

function valueNow(lead: LeadPage, field: PutBackField): unknown {
  const group = lead.facts.find((fact) => fact.field === field)
  return group ? group.whole : Reflect.get(lead, field)
}

const mergedSchema = z.object({ mergeId: z.number() })

function UndoOf({ line, merges }: { line: LeadPage['story'][number]; merges: LeadPage['merges'] }) {
  const told = mergedSchema.safeParse(line.after)
  const merge = merges.find(({ id }) => told.success && id === told.data.mergeId)
  return merge ? <UndoMerge mergeId={merge.id} title={merge.title} /> : null
}
