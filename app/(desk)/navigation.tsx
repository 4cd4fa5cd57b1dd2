'use client'

import { Building2, ChartColumn, Columns3, Contact, Inbox, Settings, Sun } from 'lucide-react'
import Link from 'next/link'
import { usePathname } from 'next/navigation'
import classes from './desk.module.css'

const rooms = [
  { href: '/', name: 'Today', icon: Sun },
  { href: '/articles', name: 'Articles', icon: Inbox },
  { href: '/pipeline', name: 'Pipeline', icon: Columns3 },
  { href: '/investors', name: 'Investors', icon: Building2 },
  { href: '/contacts', name: 'Contacts', icon: Contact },
  { href: '/charts', name: 'Charts', icon: ChartColumn },
  { href: '/settings', name: 'Settings', icon: Settings },
]

/** The rooms of the house: down the side on a wide screen, along the foot on a phone. */
export function Navigation() {
  const path = usePathname()
  return (
    <nav className={classes.rooms} aria-label="Main">
      {rooms.map(({ href, name, icon: Icon }) => {
        const here = href === '/' ? path === '/' : path.startsWith(href)
        return (
          <Link key={href} href={href} className={classes.room} aria-current={here ? 'page' : undefined}>
            <Icon size={18} aria-hidden />
            {name}
          </Link>
        )
      })}
    </nav>
  )
}
