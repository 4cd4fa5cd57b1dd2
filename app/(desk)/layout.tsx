import { Newspaper } from 'lucide-react'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { requireUser } from '@/app/session'
import { Sprite } from '@/components/ui/sprite'
import { countUnreadMessages } from '@/db/inbox'
import { latestActivity } from '@/db/news'
import { mayActAs } from '@/domain/user'
import { AddArticle } from './articles/add-article'
import { ColourScheme } from './colour-scheme'
import classes from './desk.module.css'
import { Bell } from './inbox/bell'
import { Live } from './live/live'
import { Navigation } from './navigation'
import { Palette } from './palette/palette'
import { SignOut } from './sign-out'

/** The desk that every page of work lies on. */
export default async function DeskLayout({ children }: { children: ReactNode }) {
  const { db, user } = await requireUser()
  const latest = latestActivity(db)
  return (
    <div className={classes.desk}>
      <a className={classes.skip} href="#main">
        Skip to the page
      </a>
      <aside className={classes.rail}>
        <div className={classes.top}>
          <Link className={classes.brand} href="/">
            <Newspaper size={20} aria-hidden />
            <span className={classes.brandName}>Leadwire</span>
          </Link>
          <Bell unread={countUnreadMessages(db, user.id)} latest={latest} />
        </div>
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
      <Sprite />
      <Live latest={latest} />
    </div>
  )
}
