'use client'

import { Button } from '@mantine/core'
import { ListChecks } from 'lucide-react'
import type { NoteKind } from '@/domain/note'
import { noteTemplate } from '@/domain/note-template'

interface TemplateButtonProps {
  kind: NoteKind
  questions: string[]
  onInsert: (template: string) => void
}

/** Puts a template into the note: headings for its kind, and what the lead still lacks. */
export function TemplateButton({ kind, questions, onInsert }: TemplateButtonProps) {
  return (
    <Button
      variant="subtle"
      color="gray"
      size="compact-sm"
      leftSection={<ListChecks size={15} aria-hidden />}
      onClick={() => onInsert(noteTemplate(kind, questions))}
    >
      Template
    </Button>
  )
}
