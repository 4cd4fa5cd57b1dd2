/**
 * The sectors a lead can be in. Codes, names and what each takes in follow the labelling rules of the
 * benchmark corpus; `isic` is the section of ISIC Rev. 4 (UN Statistics Division, Series M No. 4/Rev. 4).
 * Chips, charts, filters and column checks all derive from this one list.
 */
export const sectors = [
  { code: 'telecom', name: 'Telecom', group: 'digital', isic: 'J' },
  { code: 'data-centres', name: 'Data centres', group: 'digital', isic: 'J' },
  { code: 'software-it', name: 'Software & IT', group: 'digital', isic: 'J' },
  { code: 'e-commerce', name: 'E-commerce', group: 'digital', isic: 'G' },
  { code: 'electronics', name: 'Electronics', group: 'manufacturing', isic: 'C' },
  { code: 'vehicles', name: 'Vehicles', group: 'manufacturing', isic: 'C' },
  { code: 'ev-charging', name: 'EV charging', group: 'energy', isic: 'D' },
  { code: 'batteries', name: 'Batteries', group: 'manufacturing', isic: 'C' },
  { code: 'solar', name: 'Solar', group: 'energy', isic: 'D' },
  { code: 'wind', name: 'Wind', group: 'energy', isic: 'D' },
  { code: 'hydro', name: 'Hydropower', group: 'energy', isic: 'D' },
  { code: 'power-grid', name: 'Power & grid', group: 'energy', isic: 'D' },
  { code: 'hydrogen', name: 'Hydrogen', group: 'energy', isic: 'C' },
  { code: 'oil-gas', name: 'Oil & gas', group: 'energy', isic: 'B' },
  { code: 'mining', name: 'Mining', group: 'resources', isic: 'B' },
  { code: 'metals', name: 'Metals', group: 'resources', isic: 'C' },
  { code: 'chemicals', name: 'Chemicals', group: 'manufacturing', isic: 'C' },
  { code: 'advanced-materials', name: 'Advanced materials', group: 'manufacturing', isic: 'C' },
  { code: 'building-materials', name: 'Building materials', group: 'manufacturing', isic: 'C' },
  { code: 'machinery', name: 'Machinery', group: 'manufacturing', isic: 'C' },
  { code: 'textiles', name: 'Textiles', group: 'manufacturing', isic: 'C' },
  { code: 'agrifood', name: 'Agrifood', group: 'resources', isic: 'A' },
  { code: 'health', name: 'Health', group: 'services', isic: 'Q' },
  { code: 'real-estate', name: 'Real estate & zones', group: 'services', isic: 'L' },
  { code: 'logistics', name: 'Logistics & transport', group: 'services', isic: 'H' },
  { code: 'tourism', name: 'Tourism', group: 'services', isic: 'I' },
  { code: 'finance', name: 'Finance', group: 'services', isic: 'K' },
  { code: 'education', name: 'Education', group: 'services', isic: 'P' },
  { code: 'water-waste', name: 'Water & waste', group: 'services', isic: 'E' },
  { code: 'smart-cities', name: 'Smart cities', group: 'digital', isic: 'J' },
  { code: 'aerospace-defence', name: 'Aerospace & defence', group: 'manufacturing', isic: 'C' },
  { code: 'media', name: 'Media & games', group: 'digital', isic: 'J' },
  { code: 'retail', name: 'Retail', group: 'services', isic: 'G' },
  { code: 'paper-packaging', name: 'Paper & packaging', group: 'manufacturing', isic: 'C' },
] as const

/** Sectors by their kin: each group has one colour. */
export const sectorGroups = [
  { code: 'digital', name: 'Digital' },
  { code: 'energy', name: 'Energy' },
  { code: 'manufacturing', name: 'Manufacturing' },
  { code: 'resources', name: 'Resources' },
  { code: 'services', name: 'Services' },
] as const

export type Sector = (typeof sectors)[number]['code']
export const sectorCodes = sectors.map((sector) => sector.code) as [Sector, ...Sector[]]
const names = new Map<string, string>(sectors.map((sector) => [sector.code, sector.name]))

/** The sector's name on screen; a code that is unknown comes back as it is. */
export const sectorName = (code: string): string => names.get(code) ?? code

const groups = new Map<string, string>(sectors.map((sector) => [sector.code, sector.group]))

/** The group a sector belongs to, which gives it its colour. */
export const sectorGroup = (code: Sector): string => groups.get(code) ?? 'services'
