'use client'

import { Alert, Button, FileButton } from '@mantine/core'
import { FileSpreadsheet } from 'lucide-react'
import { unstable_rethrow, useRouter } from 'next/navigation'
import { type DragEvent, useState, useTransition } from 'react'
import { MAX_IMPORT_BYTES } from '@/domain/import'
import { uploadSpreadsheet } from './actions'
import classes from './imports.module.css'

/** Takes a spreadsheet by choosing or dropping it, and leads on to its page. */
export function UploadForm() {
  const router = useRouter()
  const [sentence, setSentence] = useState<string>()
  const [over, setOver] = useState(false)
  const [sending, startSending] = useTransition()

  const send = (file: File | null | undefined) => {
    if (!file || sending) return
    if (file.size > MAX_IMPORT_BYTES) return setSentence('This file is over 4 MB: import it in parts')
    setSentence(undefined)
    startSending(async () => {
      try {
        const form = new FormData()
        form.set('file', file)
        const sent = await uploadSpreadsheet(form)
        if (sent.ok) router.push(`/imports/${sent.value.importId}`)
        else setSentence(sent.reason.sentence)
      } catch (error) {
        unstable_rethrow(error)
        setSentence('The server could not be reached, so nothing was imported. Choose the file again in a moment.')
      }
    })
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    event.stopPropagation()
    setOver(false)
    send(event.dataTransfer.files[0])
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a file can be dropped here; the button does the same by keyboard.
    <div
      className={classes.drop}
      data-over={over || undefined}
      aria-busy={sending}
      onDragOver={(event) => {
        event.preventDefault()
        event.stopPropagation()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <FileSpreadsheet size={28} aria-hidden className={classes.dropIcon} />
      <FileButton
        accept=".xlsx,.csv,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        onChange={send}
      >
        {(props) => (
          <Button {...props} loading={sending}>
            Choose a spreadsheet
          </Button>
        )}
      </FileButton>
      <p className={classes.soft}>or drop it here: .xlsx or .csv, 4 MB and 10,000 rows at most</p>
      {sentence && (
        <Alert color="red" role="alert" variant="light">
          {sentence}
        </Alert>
      )}
    </div>
  )
}
