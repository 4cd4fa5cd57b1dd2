import type { Status } from '@/domain/statuses'

/** The colours of statuses on white paper: those of the light screen, which a document cannot ask a style sheet for. */
export const statusShades: Record<Status, string> = {
  new: '#6b7280',
  screened: '#0b7a9b',
  contacted: '#3b62d4',
  qualified: '#55309f',
  proposal: '#a8388f',
  committed: '#a65a00',
  implementing: '#425706',
  operational: '#10704a',
  lost: '#b3261e',
  dropped: '#78716c',
}
