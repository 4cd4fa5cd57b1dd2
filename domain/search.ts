/** What can be found, in the order it is shown; `rowKind` is how the full-text index tells them apart. */
export const searchKinds = [
  { code: 'lead', name: 'Leads', rowKind: 1 },
  { code: 'investor', name: 'Investors', rowKind: 5 },
  { code: 'person', name: 'People', rowKind: 4 },
  { code: 'article', name: 'Articles', rowKind: 2 },
  { code: 'note', name: 'Notes', rowKind: 3 },
] as const
export type SearchKind = (typeof searchKinds)[number]['code']

export interface SearchHit {
  kind: SearchKind
  href: string
  title: string
  /** A word beside the title: a status, a country, a role, a publisher, a day; empty where there is none. */
  detail: string
  /** The words around the match, those that match between U+E000 and U+E001. */
  snippet: string
}

/** A snippet cut into stretches that match and stretches that do not. */
export function snippetParts(snippet: string): { text: string; matches: boolean }[] {
  const parts = snippet.split(/(\ue000[^\ue001]*\ue001)/)
  return parts
    .filter((part) => part !== '')
    .map((part) => ({ text: part.replace(/[\ue000\ue001]/g, ''), matches: part.startsWith('\ue000') }))
}
