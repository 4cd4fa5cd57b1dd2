import { Newspaper } from 'lucide-react'
import type { ReactNode } from 'react'
import classes from './door.module.css'

/** The page before the desk: a card in the middle, with the name over it. */
export function Door({ title, children }: { title: string; children: ReactNode }) {
  return (
    <main className={classes.door}>
      <p className={classes.brand}>
        <Newspaper size={22} aria-hidden /> Leadwire
      </p>
      <div className={classes.card}>
        <h1 className={classes.title}>{title}</h1>
        {children}
      </div>
      <p className={classes.line}>From news to investment leads, with the sentence behind every fact.</p>
    </main>
  )
}
