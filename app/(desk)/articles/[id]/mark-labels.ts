import { factFieldCodes } from '@/domain/fact'
import { fieldName, sayFact } from '@/domain/fact-words'
import { valuePath } from '@/domain/marks'
import type { Reading } from '@/domain/reading'
import { statedFacts } from '@/domain/stated'

/** What each mark stands for, by its path: "Sectors: Telecom", "Person: Lu Jie", "Not used: a policy target". */
export function markLabels(reading: Reading): Record<string, string> {
  const labels: Record<string, string> = {}
  reading.leads.forEach((_, index) => {
    for (const { field, value, evidence } of statedFacts(reading, index)) {
      if (evidence) labels[valuePath(evidence.path)] = `${fieldName(field)}: ${sayFact(field, value)}`
    }
  })
  reading.people.forEach(({ name, role }, at) => {
    labels[`people.${at}`] = `Person: ${[name, role].filter(Boolean).join(', ')}`
  })
  reading.figures.forEach(({ reason }, at) => {
    if (reason) labels[`figures.${at}`] = `Not used: ${reason.sentence}`
  })
  for (const { path } of reading.evidence) {
    const whole = valuePath(path)
    const field = factFieldCodes.find((code) => whole.split('.').includes(code))
    if (field) labels[whole] ??= fieldName(field)
  }
  return labels
}
