'use client'

import { ActionIcon, Button, FileButton } from '@mantine/core'
import { Paperclip, Trash2 } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { startTransition, useState } from 'react'
import { Panel } from '@/components/ui/page'
import { offerUndo } from '@/components/ui/undo'
import type { Attachment } from '@/db/attachments'
import { saySize, typeName } from '@/domain/attachment'
import { attempt } from '../../follow-ups/attempt'
import { setFileGone } from './file-actions'
import classes from './files.module.css'
import { filesOf, upload } from './upload'

interface FilesProps {
  leadId: number
  files: (Attachment & { when: string })[]
  canEdit: boolean
}

/** The lead's files: attached by a button, by dropping them here or pasting them; saved by a click. */
export function Files({ leadId, files, canEdit }: FilesProps) {
  const router = useRouter()
  const [sending, setSending] = useState<string[]>([])
  const [troubles, setTroubles] = useState<string[]>([])
  const [over, setOver] = useState(false)
  const take = async (chosen: File[]) => {
    if (chosen.length === 0) return
    setTroubles([])
    setSending(chosen.map(({ name }) => name))
    for (const file of chosen) {
      const sent = await upload(leadId, file)
      if ('sentence' in sent) setTroubles((before) => [...before, sent.sentence])
    }
    setSending([])
    router.refresh()
  }
  const remove = ({ id, name }: Attachment) =>
    startTransition(async () => {
      if (!(await attempt(() => setFileGone(id, true)))) return
      offerUndo(`${name} is deleted`, () =>
        startTransition(async () => void (await attempt(() => setFileGone(id, false)))),
      )
    })
  return (
    <Panel id="files" title="Files">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the button takes files, too */}
      <div
        className={classes.zone}
        data-over={over || undefined}
        data-own-drop={canEdit || undefined}
        onDragOver={(event) => {
          if (!canEdit) return
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          if (!canEdit) return
          event.preventDefault()
          setOver(false)
          take(filesOf(event.dataTransfer))
        }}
        onPaste={(event) => take(canEdit ? filesOf(event.clipboardData) : [])}
      >
        {files.length === 0 && <p className={classes.soft}>No file yet.</p>}
        <ul className={classes.files}>
          {files.map((file) => (
            <li key={file.id} className={classes.file}>
              <div className={classes.words}>
                <a className="link" href={`/api/attachments/${file.id}`} download={file.name} dir="auto">
                  {file.name}
                </a>
                <span className={classes.soft}>
                  {typeName(file.type)}, {saySize(file.size)} · {file.addedBy ?? 'Leadwire'}, {file.when}
                  {file.noteId && (
                    <>
                      {' '}
                      · <a href={`#note-${file.noteId}`}>on a note</a>
                    </>
                  )}
                </span>
              </div>
              {canEdit && (
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  size="sm"
                  aria-label={`Delete ${file.name}`}
                  onClick={() => remove(file)}
                >
                  <Trash2 size={14} />
                </ActionIcon>
              )}
            </li>
          ))}
        </ul>
        {canEdit && (
          <FileButton multiple onChange={take} inputProps={{ 'aria-label': 'Files to attach' }}>
            {(props) => (
              <Button
                {...props}
                variant="subtle"
                size="compact-sm"
                leftSection={<Paperclip size={15} aria-hidden />}
                loading={sending.length > 0}
                data-command="Attach a file"
              >
                Attach a file, or drop it here
              </Button>
            )}
          </FileButton>
        )}
        <div aria-live="polite">
          {sending.length > 0 && <p className={classes.soft}>Sending {sending.join(', ')} …</p>}
          {troubles.map((sentence) => (
            <p key={sentence} className={classes.trouble}>
              {sentence}
            </p>
          ))}
        </div>
      </div>
    </Panel>
  )
}
