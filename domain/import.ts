import { z } from 'zod'
import type { EnteredLead } from './entered-lead'

/** The fields of a lead that a column of a spreadsheet can hold. `headers` are names such columns go by, folded by `nameKey`. */
export const importFields = [
  { code: 'investor', name: 'Investor', headers: 'lead|company|company name|investor name|organisation|organization' },
  { code: 'kind', name: 'Kind', headers: 'lead kind|type' },
  { code: 'investorCountry', name: 'Home country', headers: 'from|investor country|country of origin|origin|country' },
  { code: 'destination', name: 'Destination', headers: 'to|destination country|host country' },
  { code: 'places', name: 'Places', headers: 'place|location|locations|city|province' },
  { code: 'sectors', name: 'Sectors', headers: 'sector|industry|industries' },
  { code: 'opportunities', name: 'Opportunities', headers: 'opportunity|project|projects|project name|description' },
  { code: 'status', name: 'Status', headers: 'pipeline status|lead status|phase' },
  { code: 'stage', name: 'Reported stage', headers: 'stage|project stage' },
  { code: 'amount', name: 'Amount', headers: 'investment|investment amount|value|capital|capex|project value' },
  { code: 'currency', name: 'Currency', headers: 'ccy|currency code' },
  { code: 'capacity', name: 'Capacity', headers: 'project capacity|size' },
  { code: 'jobs', name: 'Jobs', headers: 'employment|jobs created|number of jobs' },
  { code: 'partners', name: 'Partners', headers: 'partner|local partner|joint venture partner' },
  { code: 'hostBodies', name: 'Host bodies', headers: 'host body|agency|ministry' },
  { code: 'owner', name: 'Owner', headers: 'assigned to|analyst|responsible|account manager|lead owner' },
  { code: 'onHoldUntil', name: 'On hold until', headers: 'hold until' },
  { code: 'agreementOn', name: 'Agreement signed on', headers: 'agreement date|signed on|date signed' },
  { code: 'operationalOn', name: 'Operational since', headers: 'operational date|start of operations' },
  { code: 'closedReason', name: 'Why it closed', headers: 'reason|lost reason|closing reason' },
  { code: 'lostTo', name: 'Lost to', headers: 'lost to country|competitor country' },
  { code: 'nextStep', name: 'Next step', headers: 'next steps|next action' },
  { code: 'followUp', name: 'Follow-up', headers: 'follow up|task|to do' },
  { code: 'followUpOn', name: 'Follow-up due on', headers: 'next follow up|follow up date|due date|due on' },
  { code: 'contact', name: 'Contact', headers: 'contact person|contact name|contact persons|focal person' },
  { code: 'contactRole', name: 'Contact’s role', headers: 'contact role|designation|job title|contact title|position' },
  { code: 'contactEmail', name: 'Contact’s e-mail', headers: 'email|e mail|contact email|email address' },
  {
    code: 'contactPhone',
    name: 'Contact’s phone',
    headers: 'phone|telephone|mobile|contact phone|phone number|contact number',
  },
  { code: 'note', name: 'Note', headers: 'notes|remarks|comment|comments' },
] as const
export type ImportField = (typeof importFields)[number]['code']
export const importFieldCodes = importFields.map(({ code }) => code) as [ImportField, ...ImportField[]]
const names = new Map<string, string>(importFields.map(({ code, name }) => [code, name]))
export const importFieldName = (field: ImportField): string => names.get(field) ?? field

/** What each column of a sheet holds, by its place; null for a column that is left out. */
export const importMappingSchema = z.array(z.enum(importFieldCodes).nullable()).max(200)
export type ImportMapping = z.infer<typeof importMappingSchema>

/** How an import stands: `draft` is looked through, `running` is being written (and goes on where it stopped), `undone` has its leads in the trash. */
export const importStates = ['draft', 'running', 'done', 'undone'] as const

/** What an analyst decided of a row: null leaves it to the rules (in, unless it has a problem or is a lead already). */
export const rowChoices = ['add', 'leave-out'] as const
export type RowChoice = (typeof rowChoices)[number]

export const MAX_IMPORT_BYTES = 4_000_000
export const MAX_IMPORT_ROWS = 10_000
export const MAX_IMPORT_COLUMNS = 100
export const MAX_CELL = 20_000

export interface Problem {
  /** The place of the column that it stands in. */
  column: number
  sentence: string
}

/** What is known of a lead that is there already: in the pipeline, or made by an earlier row of the same file. */
export type Twin = { leadId: number; title: string } | { row: number }

/** A row with what becomes of it. */
export interface PlannedRow {
  row: number
  cells: string[]
  choice: RowChoice | null
  /** The lead it made, once it was written. */
  leadId: number | null
  lead: EnteredLead | null
  problems: Problem[]
  twin: Twin | null
  outcome: 'add' | 'problem' | 'twin' | 'left-out'
}
