'use client'

import { Button, Checkbox, Popover, TextInput } from '@mantine/core'
import { Star, Trash2, Users } from 'lucide-react'
import Link from 'next/link'
import { type FormEvent, useState, useTransition } from 'react'
import { useOpening } from '@/components/ui/first-use'
import { Form } from '@/components/ui/form'
import { PinButton } from '../boards/pin-button'
import classes from './filter-menu.module.css'
import { deleteViewAction, saveViewAction, setUsualViewAction } from './view-actions'
import { type SavedViewsProps, ViewsFace } from './views-button'

/** Views kept under a name, one's own and those that colleagues share, and a field to keep the present one. */
export function SavedViews({ views, query, me, mayKeep, mayShare }: SavedViewsProps) {
  const { opened, setOpened, button } = useOpening()
  const [refusal, setRefusal] = useState('')
  const [pending, startTransition] = useTransition()
  const here = views.find((view) => view.query === query)

  const save = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    const said = new FormData(form)
    startTransition(async () => {
      const saved = await saveViewAction({ name: String(said.get('name')), query, shared: said.has('shared') })
      setRefusal(saved.ok ? '' : saved.reason.sentence)
      if (saved.ok) form.reset()
    })
  }

  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-end" shadow="md" trapFocus returnFocus>
      <Popover.Target>
        <button ref={button} type="button" className={classes.button} onClick={() => setOpened(!opened)}>
          <ViewsFace name={here?.name} />
        </button>
      </Popover.Target>
      <Popover.Dropdown className={classes.views} aria-label="Views">
        <ul className={classes.options} aria-label="Views">
          {views.map((view) => (
            <li key={view.id} className={classes.savedView}>
              <Link
                className={classes.option}
                href={`/pipeline?${view.query || 'view=board'}`}
                aria-current={view.query === query ? 'page' : undefined}
                onClick={() => setOpened(false)}
              >
                {view.name}
                {view.shared && (
                  <span className={classes.shared} title={`Shared by ${view.owner}`}>
                    <Users size={13} aria-hidden />
                    <span className="visually-hidden">, shared by {view.owner}</span>
                  </span>
                )}
              </Link>
              <button
                type="button"
                className={classes.usual}
                aria-pressed={view.usual}
                aria-label={`Open the pipeline with ${view.name}`}
                title={view.usual ? 'The pipeline opens with this' : 'Open the pipeline with this'}
                onClick={() =>
                  startTransition(async () => void (await setUsualViewAction(view.usual ? null : view.id)))
                }
              >
                <Star size={14} aria-hidden />
              </button>
              {mayKeep && (
                <PinButton
                  name={view.name}
                  what={{ chart: null, title: view.name, query: view.query }}
                  mayShare={mayShare}
                />
              )}
              {mayKeep && view.ownerId === me && (
                <button
                  type="button"
                  className={classes.remove}
                  aria-label={`Delete the view ${view.name}`}
                  onClick={() => startTransition(async () => void (await deleteViewAction(view.id)))}
                >
                  <Trash2 size={14} aria-hidden />
                </button>
              )}
            </li>
          ))}
          {views.length === 0 && <li className={classes.none}>No view is kept yet</li>}
        </ul>
        {mayKeep && (
          <Form className={classes.keep} onSubmit={save} noValidate>
            <TextInput
              size="xs"
              name="name"
              label="Keep this view as"
              maxLength={60}
              error={refusal}
              defaultValue={here?.ownerId === me ? here.name : ''}
            />
            <Checkbox size="xs" name="shared" label="Share it with everybody" defaultChecked={here?.shared ?? false} />
            <Button size="compact-sm" type="submit" loading={pending}>
              Keep
            </Button>
          </Form>
        )}
      </Popover.Dropdown>
    </Popover>
  )
}
