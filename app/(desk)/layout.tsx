import { Newspaper } from 'lucide-react'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { requireUser } from '@/app/session'
import { mayActAs } from '@/domain/user'
import { AddArticle } from './articles/add-article'
import { ColourScheme } from './colour-scheme'
import classes from './desk.module.css'
import { Navigation } from './navigation'
import { Palette } from './palette/palette'
import { SignOut } from './sign-out'

/** The desk that every page of work lies on. */
export default async function DeskLayout({ children }: { children: ReactNode }) {
  const { user } = await requireUser()
  return (
    <div className={classes.desk}>
      <a className={classes.skip} href="#main">
        Skip to the page
      </a>
      <aside className={classes.rail}>
        <Link className={classes.brand} href="/">
          <Newspaper size={20} aria-hidden />
          Leadwire
        </Link>
        {mayActAs(user.role, 'analyst') && <AddArticle />}
        <Palette />
        <Navigation />
        <div className={classes.foot}>
          <span className={classes.who} title={user.email}>
            {user.name}
          </span>
          <ColourScheme />
          <SignOut />
        </div>
      </aside>
      <main className={classes.main} id="main" tabIndex={-1}>
        {children}
      </main>
    </div>
  )
}
