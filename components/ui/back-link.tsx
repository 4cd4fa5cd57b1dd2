import { ArrowLeft } from 'lucide-react'
import Link from 'next/link'
import type { ReactNode } from 'react'
import classes from './back-link.module.css'

/** The way back to the page that this one belongs to. */
export const BackLink = ({ href, children }: { href: string; children: ReactNode }) => (
  <Link href={href} className={classes.back} dir="auto">
    <ArrowLeft size={15} aria-hidden /> {children}
  </Link>
)
