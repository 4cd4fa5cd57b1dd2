import type content from '../model/content.json'
import type cues from '../model/cues.json'

/** The names under which a table of weights, or a table of such tables, holds its weights. */
type NamesIn<Table> = {
  [Key in keyof Table]: Table[Key] extends number ? Key & string : NamesIn<Table[Key]>
}[keyof Table]

type Counted<Cue> = Cue extends `country.${string}++`
  ? Cue extends `${infer Name}++`
    ? Name
    : never
  : Cue extends `country.${infer Name}+`
    ? `country.${Name}`
    : Cue
type InClause<Cue> = Cue extends `${infer Name}~` ? Name : Cue
type OfStage<Cue> = Cue extends `${string}|${infer Name}` ? Name : never

/** The cues by which people, organisations, countries and places are weighed, without the "+" for "more than once". */
export type WhoCue = Counted<NamesIn<typeof cues>>
export type FigureCue = InClause<NamesIn<Pick<typeof content, 'amount' | 'capacity' | 'jobs'>>>
export type StageCue = OfStage<NamesIn<(typeof content)['stage']>>
export type SectorCue = NamesIn<(typeof content)['sectors']>
export type OpportunityCue = NamesIn<(typeof content)['opportunities']>
export type EventCueName = NamesIn<(typeof content)['events']>
export type StepCue = NamesIn<(typeof content)['nextStep']>

/** What follows a prefix in the cues that have it: `Rest<WhoCue, 'before.'>` is "and", "as", … */
export type Rest<Cue extends string, Prefix extends string> = Cue extends `${Prefix}${infer Part}` ? Part : never

/** A table that has a row for each of the names; it may have more, for cues that today's weights pass over. */
export type Described<Name extends string> = Readonly<Record<Name, string>> & Readonly<Record<string, string>>
