/** The largest file that is kept, in bytes, and how much hangs on one lead at most. */
export const MAX_FILE_BYTES = 20 * 1024 * 1024
export const MAX_LEAD_BYTES = 200 * 1024 * 1024

export const tooLarge = (name: string): string => `“${name}” is over 20 MB: send a smaller copy, or a link in the note`

/** Beginnings of files by what they are. Office files are zip archives whose first entries tell them apart. */
const beginnings: { type: string; at?: number; bytes: number[] }[] = [
  { type: 'application/pdf', bytes: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { type: 'image/png', bytes: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
  { type: 'image/jpeg', bytes: [0xff, 0xd8, 0xff] },
  { type: 'image/gif', bytes: [0x47, 0x49, 0x46, 0x38] },
  { type: 'image/webp', at: 8, bytes: [0x57, 0x45, 0x42, 0x50] },
  { type: 'video/mp4', at: 4, bytes: [0x66, 0x74, 0x79, 0x70] },
  { type: 'application/msword', bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] },
  { type: 'application/zip', bytes: [0x50, 0x4b, 0x03, 0x04] },
]
const office = 'application/vnd.openxmlformats-officedocument'
const inArchive = [
  { part: 'word/', type: `${office}.wordprocessingml.document` },
  { part: 'xl/', type: `${office}.spreadsheetml.sheet` },
  { part: 'ppt/', type: `${office}.presentationml.presentation` },
]

/** What a file is by its first bytes (4 kB are enough), whatever its name says. Pages and drawings that could run are text. */
export function typeOfBytes(head: Uint8Array): string {
  const found = beginnings.find(({ at = 0, bytes }) => bytes.every((byte, place) => head[at + place] === byte))
  if (found?.type === 'application/zip') {
    const names = new TextDecoder('latin1').decode(head)
    return inArchive.find(({ part }) => names.includes(part))?.type ?? found.type
  }
  if (found) return found.type
  return isText(head) ? 'text/plain' : 'application/octet-stream'
}

function isText(head: Uint8Array): boolean {
  if (head.includes(0)) return false
  try {
    // A character may be cut at the end of what was looked at.
    new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true })
    return true
  } catch {
    return false
  }
}

const typeNames: Record<string, string> = {
  'application/pdf': 'PDF',
  'image/png': 'Picture',
  'image/jpeg': 'Picture',
  'image/gif': 'Picture',
  'image/webp': 'Picture',
  'video/mp4': 'Film',
  'application/msword': 'Office file',
  'application/zip': 'Archive',
  'text/plain': 'Text',
  [`${office}.wordprocessingml.document`]: 'Word',
  [`${office}.spreadsheetml.sheet`]: 'Excel',
  [`${office}.presentationml.presentation`]: 'PowerPoint',
}
export const typeName = (type: string): string => typeNames[type] ?? 'File'

/** A size as people say it: "840 kB", "2.4 MB". */
export function saySize(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`
  return bytes < 1_000_000 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`
}

/** A file's name without a path and without what could end a line, 200 characters at most, its ending kept. */
export function fileName(given: string): string {
  const base =
    given
      .split(/[\\/]/)
      .at(-1)
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
      ?.replace(/[\u0000-\u001f\u007f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
      .trim() ?? ''
  if (base.replace(/\.+/g, '') === '') return 'file'
  const ending = /\.[^.]{1,12}$/.exec(base)?.[0] ?? ''
  return base.length > 200 ? `${base.slice(0, 200 - ending.length)}${ending}` : base
}
