/** What is parted within a bar, or stands side by side in a month: a word and its colour, a CSS value. */
export interface Series {
  key: string
  name: string
  colour: string
  /** Drawn as an outline, pale within: figures that stand apart, such as estimates. */
  outlined?: boolean
}

/** One mark of a chart: how long it is, what it says in words, and the address of exactly the leads behind it. */
export interface Mark {
  series: string
  value: number
  said: string
  /** Null where no list of leads can be behind it. */
  href: string | null
  /** What a cell of the table says, where that is not the bare value. */
  cell?: string
  /** Where it differs from the colour of its series. */
  colour?: string
}

export interface FigureRow {
  key: string
  name: string
  /** The whole of the row in words, as it stands at the end of its bar. */
  total: string
  href: string | null
  marks: Mark[]
  /** The same row in the period before, as a mark of its own; its `cell` is the total in words. */
  before?: Mark
}

/** A chart as plain lists: the same ones make its marks, its table and its files. */
export interface FigureData {
  /** What the rows are, the head of the table's first column. */
  rowsAre: string
  /** What the totals are, the head of the table's last column. */
  totalsAre: string
  series: Series[]
  rows: FigureRow[]
  /** Which period `before` of the rows is, in words; left out where nothing is compared. */
  before?: string
}

/** The series of what was before, in each row the last. */
export const BEFORE: Series = { key: 'before', name: 'Before', colour: 'var(--ink-soft)' }

/** The mark of a series in a row, if it has one. */
export const markOf = (row: FigureRow, series: string): Mark | undefined =>
  series === BEFORE.key ? row.before : row.marks.find((mark) => mark.series === series)
