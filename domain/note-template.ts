import type { FactField } from './fact'
import type { NoteKind } from './note'

/** What to ask an investor for a fact that the lead still lacks. */
const questions: Partial<Record<FactField, string>> = {
  investorCountry: 'Where is the company at home, and who owns it?',
  destination: 'Which countries is it comparing?',
  places: 'Which places or zones is it looking at?',
  sectors: 'What would it make or run here?',
  amount: 'How much does it plan to invest, in what phases?',
  capacity: 'What capacity is planned?',
  jobs: 'How many people would it employ?',
  partners: 'Does it want a local partner? Whom has it met?',
  nextStep: 'What does it need from us next, and by when?',
}

/** The questions that a lead's undisclosed facts leave open, in the order of the card. */
export const openQuestions = (undisclosed: readonly FactField[]): string[] =>
  undisclosed.flatMap((field) => questions[field] ?? [])

const headings: Record<NoteKind, string[]> = {
  meeting: ['What they want', 'What we offered', 'What was promised'],
  call: ['What they said', 'What was promised'],
  'site-visit': ['What they saw', 'What they liked and what they did not', 'What was promised'],
  email: ['What they wrote', 'What we answered'],
  remark: [],
}

/** A note to fill in: headings for its kind, the open questions, and a box that becomes a follow-up. */
export function noteTemplate(kind: NoteKind, questions: readonly string[]): string {
  const parts = headings[kind].map((heading) => `### ${heading}\n`)
  if (questions.length) parts.push(`### To ask\n\n${questions.map((question) => `- ${question}`).join('\n')}\n`)
  return [...parts, '- [ ] '].join('\n')
}
