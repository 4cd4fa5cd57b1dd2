'use client'

import { Modal } from '@mantine/core'
import { unstable_rethrow } from 'next/navigation'
import { useState, useTransition } from 'react'
import { readNoteHistory } from './note-actions'
import classes from './notes.module.css'

type Versions = Awaited<ReturnType<typeof readNoteHistory>>

/** "edited", which opens what the note said before each edit. */
export function NoteHistory({ noteId }: { noteId: number }) {
  const [versions, setVersions] = useState<Versions | null>(null)
  const [trouble, setTrouble] = useState('')
  const [loading, startLoading] = useTransition()
  const open = () =>
    startLoading(async () => {
      try {
        setVersions(await readNoteHistory(noteId))
        setTrouble('')
      } catch (error) {
        unstable_rethrow(error)
        setTrouble('The server did not answer.')
      }
    })
  return (
    <>
      <button type="button" className={classes.edited} onClick={open} disabled={loading}>
        edited
      </button>
      {trouble && <span role="alert">{trouble}</span>}
      <Modal opened={versions !== null} onClose={() => setVersions(null)} title="What the note said before" size="lg">
        {versions?.map(({ version, body, details, until }) => (
          <section key={version} className={classes.version} aria-label={`Version ${version}`}>
            <p className={classes.byline}>{until}</p>
            <p className={classes.present}>{details}</p>
            <pre dir="auto">{body}</pre>
          </section>
        ))}
      </Modal>
    </>
  )
}
