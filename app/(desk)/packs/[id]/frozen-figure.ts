import type { FigureData } from '@/components/charts/figure'

/** A figure whose marks lead nowhere: the leads behind it may have changed since. */
export const withoutLinks = (figure: FigureData): FigureData => ({
  ...figure,
  rows: figure.rows.map((row) => ({ ...row, href: null, marks: row.marks.map((mark) => ({ ...mark, href: null })) })),
})
