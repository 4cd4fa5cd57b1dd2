'use client'

import { Bookmark } from 'lucide-react'
import { lazy } from 'react'
import { FirstUse } from '@/components/ui/first-use'
import type { SavedView } from '@/db/saved-views'
import classes from './filter-menu.module.css'

const load = () => import('./saved-views')
const SavedViews = lazy(() => load().then((module) => ({ default: module.SavedViews })))

export interface SavedViewsProps {
  views: SavedView[]
  /** The address looked at now, without its question mark. */
  query: string
  me: string
  /** Whether who looks may keep views: a viewer opens those that others share. */
  mayKeep: boolean
  /** Whether views can be pinned for everybody. */
  mayShare: boolean
}

/** The way to the views that are kept, named after the one that is looked at. */
export function ViewsButton(props: SavedViewsProps) {
  const here = props.views.find(({ query }) => query === props.query)
  return (
    <FirstUse
      popup="dialog"
      load={load}
      button={{ className: classes.button, children: <ViewsFace name={here?.name} /> }}
    >
      <SavedViews {...props} />
    </FirstUse>
  )
}

export function ViewsFace({ name = 'Views' }: { name: string | undefined }) {
  return (
    <>
      <Bookmark size={14} aria-hidden />
      <span className={classes.viewName}>{name}</span>
    </>
  )
}
