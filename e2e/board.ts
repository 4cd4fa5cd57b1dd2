import type { Page } from '@playwright/test'
import { like } from 'drizzle-orm'
import { leads } from '@/db/schema'
import { inDatabase } from './house'
import { expect } from './journey'

/** A column of the board, by the words that its name begins with. */
export const column = (page: Page, name: string) => page.getByRole('region', { name: new RegExp(`^${name}`) })
/** The link of a card that stands in a column. */
export const cardIn = (page: Page, name: string, title: string) => column(page, name).getByRole('link', { name: title })
/** Waits until a sentence has been said to screen readers. */
export const said = (page: Page, sentence: string | RegExp) =>
  expect(page.getByRole('status').filter({ hasText: sentence }).first()).toBeAttached()

/** The leads of a journey, which carry a word of its own, in the order they were laid. */
export const leadsOf = (own: string) =>
  inDatabase((db) =>
    db
      .select()
      .from(leads)
      .where(like(leads.title, `${own}%`))
      .orderBy(leads.id)
      .all(),
  )
/** Where they stand. */
export const statusesOf = (own: string) => leadsOf(own).map(({ status }) => status)
