/** How far the news says a project has come, from the first word to the end. Not to be confused with a status, which is how far we are with it. */
export const stages = [
  { code: 'outreach', name: 'Outreach', meaning: 'the host invites; no investor acts yet' },
  { code: 'interest', name: 'Interest', meaning: 'expressed interest, exploring, considering' },
  { code: 'talks', name: 'Talks', meaning: 'negotiations, due diligence, proposals, site visits' },
  { code: 'mou', name: 'MoU', meaning: 'memorandum of understanding, letter of intent, framework agreement' },
  { code: 'agreement', name: 'Agreement', meaning: 'binding contract, approval, announced as decided' },
  { code: 'construction', name: 'Construction', meaning: 'ground broken, being built' },
  { code: 'operational', name: 'Operational', meaning: 'opened, producing, running' },
  { code: 'withdrawn', name: 'Withdrawn', meaning: 'paused, cancelled, exited' },
] as const

export type Stage = (typeof stages)[number]['code']
export const stageCodes = stages.map((stage) => stage.code) as [Stage, ...Stage[]]
const names = new Map<string, string>(stages.map((stage) => [stage.code, stage.name]))

/** The stage's name on screen; a code that is unknown comes back as it is. */
export const stageName = (code: string): string => names.get(code) ?? code
