import { join } from 'node:path'
import { Font } from '@react-pdf/renderer'

const modules = join(/* turbopackIgnore: true */ process.cwd(), 'node_modules')
const inter = (subset: string, weight: number): string =>
  join(modules, '@fontsource/inter/files', `inter-${subset}-${weight}-normal.woff`)
const dejaVu = (name: string): string => join(modules, 'dejavu-fonts-ttf/ttf', `${name}.ttf`)

/** Inter by its subsets, then DejaVu Sans for the scripts that Inter lacks, Arabic among them. */
const families = [
  ...['latin', 'latin-ext', 'vietnamese', 'greek', 'cyrillic'].map((subset) => ({
    family: `Inter ${subset}`,
    fonts: [400, 600].map((fontWeight) => ({ src: inter(subset, fontWeight), fontWeight })),
  })),
  {
    family: 'DejaVu Sans',
    fonts: [
      { src: dejaVu('DejaVuSans'), fontWeight: 400 },
      { src: dejaVu('DejaVuSans-Bold'), fontWeight: 600 },
    ],
  },
]
for (const family of families) Font.register(family)
// A name is never broken within a word: a hyphen that is not in it would be read as its own.
Font.registerHyphenationCallback((word) => [word])

/** Families in the order they are asked for a sign. */
export const fontStack = families.map(({ family }) => family)
