'use client'

import { Button } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { FlaskConical } from 'lucide-react'
import { useTransition } from 'react'
import { sentenceOf } from '@/app/(desk)/facts/save'
import { removeSamples } from './actions'
import classes from './inbox.module.css'

/** Says that there are sample articles, and takes them away with the leads they made. */
export function SamplesNotice({ samples }: { samples: number }) {
  const [isRemoving, startRemoving] = useTransition()
  const remove = () =>
    startRemoving(async () => {
      const sentence = await sentenceOf(removeSamples)
      notifications.show(
        sentence ? { color: 'red', message: sentence } : { message: 'The sample articles and their leads are gone.' },
      )
    })
  return (
    <aside className={classes.notice} aria-label="Samples">
      <FlaskConical size={17} aria-hidden />
      <p>
        {samples === 1 ? 'One article is a sample' : `${samples} articles are samples`}, here to show how reading works.
        Their leads, and whatever was noted on them, go with them.
      </p>
      <Button variant="default" size="compact-sm" loading={isRemoving} onClick={remove}>
        Remove the samples
      </Button>
    </aside>
  )
}
