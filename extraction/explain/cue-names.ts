import type content from '../model/content.json'

/** The names under which a table of weights, or a table of such tables, holds its weights. */
type NamesIn<Table> = {
  [Key in keyof Table]: Table[Key] extends number ? Key & string : NamesIn<Table[Key]>
}[keyof Table]

type InClause<Cue> = Cue extends `${infer Name}~` ? Name : Cue
type OfStage<Cue> = Cue extends `${string}|${infer Name}` ? Name : never

/** Cues of single words and phrases, which are quoted as they stand rather than described. */
type Near = `${'word-1' | 'word-2' | 'words-' | 'word+1' | 'word+2' | 'words+' | 'before' | 'after'}:${string}`
type Quoted = Near | `${'word' | 'phrase' | 'phrase-elsewhere' | 'verb-is' | 'opens' | 'in' | 'beside'}:${string}`

export type FigureCue = Exclude<InClause<NamesIn<Pick<typeof content, 'amount' | 'capacity' | 'jobs'>>>, Quoted>
export type StageCue = Exclude<OfStage<NamesIn<(typeof content)['stage']>>, Quoted>
export type SectorCue = Exclude<NamesIn<(typeof content)['sectors']>, Quoted>
export type OpportunityCue = NamesIn<(typeof content)['opportunities']>
export type EventCueName = Exclude<NamesIn<(typeof content)['events']>, Near>
export type StepCue = Exclude<NamesIn<(typeof content)['nextStep']>, Quoted>

/** What follows a prefix in the cues that have it: `Rest<StageCue, 'headline:'>` is "mou", "talks", … */
export type Rest<Cue extends string, Prefix extends string> = Cue extends `${Prefix}${infer Part}` ? Part : never

/** A table that has a row for each of the names; it may have more, for cues that today's weights pass over. */
export type Described<Name extends string> = Readonly<Record<Name, string>> & Readonly<Record<string, string>>
