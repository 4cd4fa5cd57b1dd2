import { type ImportField, type ImportMapping, importFields } from '@/domain/import'
import { nameKey } from '@/domain/name'

const byHeader = new Map<string, ImportField>(
  importFields.flatMap(({ code, name, headers }) =>
    [nameKey(name), nameKey(code), ...headers.split('|')].map((header): [string, ImportField] => [header, code]),
  ),
)

/** What each column probably holds, by its header: "Investment (USD million)" is an amount. A field is guessed once. */
export function guessMapping(header: readonly string[]): ImportMapping {
  const taken = new Set<ImportField>()
  return header.map((name) => {
    const whole = byHeader.get(nameKey(name)) ?? byHeader.get(nameKey(name.replace(/[([].*/u, '')))
    if (!whole || taken.has(whole)) return null
    taken.add(whole)
    return whole
  })
}
