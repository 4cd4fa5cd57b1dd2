import { unzipSync } from 'fflate'
import Papa from 'papaparse'
import readWorkbook from 'read-excel-file/universal'
import { MAX_CELL, MAX_IMPORT_BYTES, MAX_IMPORT_COLUMNS, MAX_IMPORT_ROWS } from '@/domain/import'
import { ok, type Result, refused } from '@/domain/result'
import { decodeText } from '../decode'

/** A sheet as texts: its first line that is not empty names the columns. `rows` are as wide as `header`. */
export interface Spreadsheet {
  header: string[]
  rows: string[][]
}

/** What a workbook may come to when unpacked: a bomb of a few kilobytes is refused before it goes off. */
const MAX_UNPACKED = 100_000_000
const MAX_ENTRIES = 2000

const refuse = (sentence: string) => refused('invalid', sentence, 'file')

/** The first sheet of an Excel workbook (.xlsx) or a CSV file, told apart by its bytes. Days come as `YYYY-MM-DD`. */
export async function readSpreadsheet(bytes: Uint8Array): Promise<Result<Spreadsheet>> {
  if (bytes.length > MAX_IMPORT_BYTES) return refuse('This file is over 4 MB: import it in parts')
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b
  const lines = isZip ? await workbookLines(bytes) : csvLines(bytes)
  return lines.ok ? sheetOf(lines.value) : lines
}

async function workbookLines(bytes: Uint8Array): Promise<Result<string[][]>> {
  try {
    let unpacked = 0
    let entries = 0
    unzipSync(bytes, {
      filter: ({ originalSize }) => {
        unpacked += originalSize
        entries += 1
        return false
      },
    })
    if (unpacked > MAX_UNPACKED || entries > MAX_ENTRIES) return refuse('This workbook is too large to be opened')
    const [sheet] = await readWorkbook(new Blob([Uint8Array.from(bytes)]))
    return ok((sheet?.data ?? []).map((row) => row.map(cellText)))
  } catch {
    return refuse('This is no workbook that can be read: save it as .xlsx or .csv')
  }
}

function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return ''
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10)
  return String(cell)
}

function csvLines(bytes: Uint8Array): Result<string[][]> {
  const decoded = decodeText(bytes)
  if (!decoded.ok) return refuse('This is neither an Excel workbook (.xlsx) nor a CSV file')
  const { data } = Papa.parse<string[]>(decoded.value.replace(/^\ufeff/, ''), { skipEmptyLines: 'greedy' })
  return ok(data)
}

/** An apostrophe that keeps a spreadsheet from running a text as a formula is no part of the text. */
const unguarded = (text: string): string => text.replace(/^'(?=[\s\u00a0]*[=+\-@＝＋－＠])/u, '')

function sheetOf(lines: string[][]): Result<Spreadsheet> {
  const filled = lines
    .map((line) => line.map((cell) => unguarded(cell).trim()))
    .filter((line) => line.some((cell) => cell !== ''))
  const [header, ...rows] = filled
  if (!header || rows.length === 0)
    return refuse('There is no row in it: the first line names the columns, rows follow')
  if (rows.length > MAX_IMPORT_ROWS) {
    return refuse(
      `It has ${rows.length.toLocaleString('en')} rows: import ${MAX_IMPORT_ROWS.toLocaleString('en')} at a time`,
    )
  }
  const width = Math.max(header.length, ...rows.slice(0, 1000).map((row) => row.length))
  if (width > MAX_IMPORT_COLUMNS) return refuse(`It has ${width} columns: keep ${MAX_IMPORT_COLUMNS} at most`)
  const long = rows.findIndex((row) => row.some((cell) => cell.length > MAX_CELL))
  if (long >= 0)
    return refuse(`Row ${long + 2} has a cell of over ${MAX_CELL.toLocaleString('en')} characters: shorten it`)
  const asWide = (line: string[]) => Array.from({ length: width }, (_, at) => line[at] ?? '')
  return ok({ header: asWide(header).map((name, at) => name || `Column ${at + 1}`), rows: rows.map(asWide) })
}
