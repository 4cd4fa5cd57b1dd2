import type { ReactNode } from 'react'
import classes from './page.module.css'

/** The frame of a page: its title as the one h1, a line under it, actions to the right, and what follows. */
export function Page(props: {
  title: ReactNode
  lead?: ReactNode
  actions?: ReactNode
  wide?: boolean
  children: ReactNode
}) {
  return (
    <div className={props.wide ? classes.wide : classes.page}>
      <header className={classes.header}>
        <div className={classes.heading}>
          <h1 className={classes.title}>{props.title}</h1>
          {props.lead && <p className={classes.lead}>{props.lead}</p>}
        </div>
        {props.actions && <div className={classes.actions}>{props.actions}</div>}
      </header>
      {props.children}
    </div>
  )
}

/** A titled part of a page, on a card. */
export function Panel(props: { title: ReactNode; aside?: ReactNode; children: ReactNode; id?: string }) {
  return (
    <section className={classes.panel} aria-labelledby={props.id} id={props.id && `${props.id}-panel`}>
      <div className={classes.panelHeader}>
        <h2 className={classes.panelTitle} id={props.id}>
          {props.title}
        </h2>
        {props.aside}
      </div>
      {props.children}
    </section>
  )
}

/** What a place says when there is nothing in it yet, and what to do about it. */
export function Empty({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className={classes.empty}>
      <p className={classes.emptyTitle}>{title}</p>
      {children && <div className={classes.emptyText}>{children}</div>}
    </div>
  )
}
