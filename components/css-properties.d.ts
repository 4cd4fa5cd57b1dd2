import 'react'

declare module 'react' {
  interface CSSProperties {
    /** The colour of the status or of the group of sectors that a style sheet paints with. */
    '--status'?: string
    '--group'?: string
  }
}
