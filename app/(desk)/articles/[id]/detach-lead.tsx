'use client'

import { Button } from '@mantine/core'
import { Unlink2 } from 'lucide-react'
import { useState, useTransition } from 'react'
import { sentenceOf } from '@/app/(desk)/facts/save'
import { detach } from '../actions'
import classes from './article.module.css'

/** Takes the article off a lead it was attached to. */
export function DetachLead({ articleId, leadId }: { articleId: number; leadId: number }) {
  const [sentence, setSentence] = useState<string>()
  const [isDetaching, startDetaching] = useTransition()
  return (
    <>
      <Button
        variant="subtle"
        size="compact-sm"
        leftSection={<Unlink2 size={14} />}
        loading={isDetaching}
        onClick={() => startDetaching(async () => setSentence(await sentenceOf(() => detach(articleId, leadId))))}
      >
        Detach, make its own lead again
      </Button>
      {sentence && (
        <p className={classes.refusal} role="alert">
          {sentence}
        </p>
      )}
    </>
  )
}
