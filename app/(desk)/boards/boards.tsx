import Link from 'next/link'
import { askerFor } from '@/app/asker'
import { listPins, type Pin } from '@/db/boards'
import type { Tx } from '@/db/open'
import { listUsers, type User } from '@/db/users'
import { mayActAs } from '@/domain/user'
import { panelCodes } from '../charts/panels'
import { Arranged } from './arranged'
import classes from './boards.module.css'
import { PinnedChart, titleOfChart } from './pinned-chart'
import { PinnedView } from './pinned-view'

/** The boards of Today: what an administrator pinned for everybody, and what one pinned oneself, as an analyst may. */
export function Boards({ db, user }: { db: Tx; user: User }) {
  const asker = askerFor(user)
  const owners = listUsers(db).map(({ id, name }) => ({ id, name }))
  const shown = (pin: Pin) => {
    const chart = panelCodes.find((code) => code === pin.chart)
    const own = { id: pin.id, wide: pin.wide }
    if (!chart) return { ...own, title: pin.title, card: <PinnedView db={db} asker={asker} pin={pin} /> }
    const title = titleOfChart(chart, pin, owners)
    return { ...own, title, card: <PinnedChart db={db} asker={asker} pin={pin} owners={owners} chart={chart} /> }
  }
  const mayPin = mayActAs(user.role, 'analyst')
  const [shared, mine] = [listPins(db, null), listPins(db, user.id)]
  return (
    <div className={classes.boards}>
      {shared.length > 0 && (
        <section aria-labelledby="everybodys-board">
          <h2 className={classes.title} id="everybodys-board">
            For everybody
          </h2>
          <Arranged
            board="shared"
            name="For everybody"
            pins={shared.map(shown)}
            mayArrange={mayActAs(user.role, 'admin')}
          />
        </section>
      )}
      {mayPin && (
        <section aria-labelledby="my-board">
          <h2 className={classes.title} id="my-board">
            Pinned by me
          </h2>
          {mine.length === 0 ? (
            <p className={classes.none}>
              Nothing is pinned yet. The pin on any of the <Link href="/charts">charts</Link>, or beside a kept view of
              the <Link href="/pipeline">pipeline</Link>, puts it here.
            </p>
          ) : (
            <Arranged board="own" name="Pinned by me" pins={mine.map(shown)} mayArrange />
          )}
        </section>
      )}
    </div>
  )
}
