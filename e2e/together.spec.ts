import { get, type IncomingMessage } from 'node:http'
import type { Browser, Page } from '@playwright/test'
import { enterFact } from '@/db/lead-facts'
import { notes, users } from '@/db/schema'
import { settleLead } from '@/db/settle-lead'
import { storeCapture } from '@/db/store-capture'
import type { Reading } from '@/domain/reading'
import { inDatabase, layLead } from './house'
import { expect, expectAccessible, openAccount, test } from './journey'

/** Opens an account for a colleague, who looks in a browser of their own. */
async function colleague(page: Page, browser: Browser, name: string, role = 'analyst'): Promise<Page> {
  await page.goto('/settings')
  const email = `${name.toLowerCase().replaceAll(' ', '.')}@example.org`
  await page.getByLabel('Invite a colleague').fill(email)
  await page.getByLabel('Role', { exact: true }).selectOption(role)
  await page.getByRole('button', { name: 'Make a link' }).click()
  const link = (await page.getByText('/set-up/').textContent()) ?? ''
  const theirs = await (await browser.newContext({ storageState: { cookies: [], origins: [] } })).newPage()
  await openAccount(theirs, link, { name, password: 'a window seat to Gilgit' })
  return theirs
}

/** Puts a lead on the pipeline with what was entered of it. */
const layKnown = (investor: string, jobs?: number): number => {
  const leadId = layLead({ title: investor })
  inDatabase((db) => {
    enterFact(db, { leadId, field: 'investor', value: investor, by: null })
    enterFact(db, { leadId, field: 'destination', value: 'PK', by: null })
    if (jobs) enterFact(db, { leadId, field: 'jobs', value: jobs, by: null })
    settleLead(db, leadId)
  })
  return leadId
}

const field = (page: Page, name: string) =>
  page.locator('dl > div').filter({ has: page.getByText(name, { exact: true }) })
const type = async (page: Page, name: string, value: string) => {
  await field(page, name)
    .getByRole('button', { name: `Correct ${name}` })
    .click()
  await page.getByRole('textbox', { name }).fill(value)
}
const save = (page: Page, name: string, button = 'Save') =>
  field(page, name).getByRole('button', { name: button, exact: true }).click()
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name })

test('two leads are merged with a preview, seen by a colleague at once, and the merge is undone', async ({
  page,
  browser,
}) => {
  const theirs = await colleague(page, browser, 'Omar Merge')
  const kept = layKnown('Karakoram Power', 300)
  const gone = layKnown('Karakoram Power Ltd', 450)
  inDatabase((db) =>
    db.insert(notes).values({ leadId: gone, kind: 'call', heldOn: '2026-01-02', body: 'They called from Hunza' }).run(),
  )
  await theirs.goto(`/leads/${kept}`)
  await page.goto(`/leads/${kept}`)
  await page.getByRole('link', { name: 'Merge with another lead' }).click()
  await expect(page.getByText('same investor, as Karakoram Power Ltd')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Merge with Karakoram Power Ltd' }).click()
  await expect(heading(page, 'Merge two leads')).toBeVisible()
  await expect(page.getByText('Brings 1 note')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('radiogroup', { name: 'Jobs' }).getByLabel('300').check()
  await page.getByRole('button', { name: 'Merge into Karakoram Power' }).dblclick()
  await expect(heading(page, 'Karakoram Power')).toBeVisible()
  await expect(page.getByText('They called from Hunza')).toBeVisible()
  await expect(page.getByText('from Karakoram Power Ltd').first()).toBeVisible()
  await expect(field(page, 'Jobs').getByText('300', { exact: true })).toBeVisible()
  await expect(page.getByText(/merged “Karakoram Power Ltd” into/)).toHaveCount(1)

  await expect(theirs.getByText('They called from Hunza')).toBeVisible()
  await theirs.goto(`/leads/${gone}`)
  await expect(heading(theirs, 'Karakoram Power')).toBeVisible()
  await expect(theirs.getByText('“Karakoram Power Ltd” is part of this lead now')).toBeVisible()
  await expectAccessible(theirs)
  await theirs.getByRole('button', { name: 'Undo the merge of Karakoram Power Ltd' }).first().click()
  await expect(heading(theirs, 'Karakoram Power Ltd')).toBeVisible()
  await expect(theirs.getByText('They called from Hunza')).toBeVisible()
  await expect(page.getByText('They called from Hunza')).toHaveCount(0)
  await theirs.context().close()
})

test('a merge of what a colleague changed since the preview is refused in a sentence, and nothing is merged', async ({
  page,
}) => {
  const kept = layKnown('Deosai Cement')
  const gone = layKnown('Deosai Cement Group')
  await page.goto(`/leads/${kept}/merge?with=${gone}`)
  inDatabase((db) => {
    enterFact(db, { leadId: gone, field: 'jobs', value: 12, by: null })
    settleLead(db, gone)
  })
  await page.getByRole('button', { name: /^Merge into/ }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'meanwhile' })).toBeVisible()
  await page.getByRole('button', { name: 'Look at them as they are now' }).click()
  await expect(page.getByRole('radiogroup', { name: 'Jobs' })).toBeVisible()
  await page.goto(`/leads/${kept}/merge?with=${kept}`)
  await expect(page.getByText('A lead cannot be merged with itself')).toBeVisible()
})

test('twins kept apart are not suggested again until that is lifted, and typing a name finds them', async ({
  page,
}) => {
  const one = layKnown('Shandur Textiles')
  layKnown('Shandur Textiles Ltd')
  await page.goto(`/leads/${one}/merge`)
  await page.getByRole('button', { name: 'Keep apart from Shandur Textiles Ltd: never suggest again' }).click()
  await expect(page.getByText('No lead looks like this one.')).toBeVisible()
  await page.getByRole('button', { name: 'Suggest Shandur Textiles Ltd again' }).click()
  await expect(page.getByRole('link', { name: 'Merge with Shandur Textiles Ltd' })).toBeVisible()

  const other = layKnown('Passu Holdings')
  await page.goto(`/leads/${other}`)
  await type(page, 'Investor', 'Shandur Tex')
  await expect(page.getByText('Perhaps a lead you have')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Merge into Shandur Textiles', exact: true })).toBeVisible()
  await expectAccessible(page)
})

test('different fields changed by two join silently; the same field shows original, theirs and mine', async ({
  page,
  browser,
}) => {
  const theirs = await colleague(page, browser, 'Sana Fields')
  const id = layKnown('Rakaposhi Foods', 100)
  await page.goto(`/leads/${id}`)
  await theirs.goto(`/leads/${id}`)
  await type(page, 'Jobs', '250')
  await type(theirs, 'Jobs', '400')
  await save(theirs, 'Jobs')
  await expect(field(theirs, 'Jobs').getByText('400', { exact: true })).toBeVisible()
  await expect(page.getByText('Sana Fields changed this page')).toBeVisible()
  await save(page, 'Jobs')
  const conflict = field(page, 'Jobs').getByRole('alert')
  await expect(conflict).toContainText('Sana Fields changed jobs meanwhile')
  for (const said of ['100', '400', '250']) await expect(conflict).toContainText(said)
  await expectAccessible(page)
  await save(page, 'Jobs', 'Save mine')
  await expect(field(page, 'Jobs').getByText('250', { exact: true })).toBeVisible()

  await expect(field(theirs, 'Jobs').getByText('250', { exact: true })).toBeVisible()
  await type(page, 'Next step', 'visit Skardu')
  await type(theirs, 'Jobs', '500')
  await save(theirs, 'Jobs')
  await expect(field(theirs, 'Jobs').getByText('500', { exact: true })).toBeVisible()
  await save(page, 'Next step')
  await expect(field(page, 'Next step').getByText('visit Skardu')).toBeVisible()
  await expect(field(page, 'Jobs').getByText('500', { exact: true })).toBeVisible()

  await page.getByRole('button', { name: 'Put jobs back to 400' }).first().click()
  await expect(page.getByRole('dialog')).toContainText('Now500Back to400')
  await page.getByRole('button', { name: 'Put it back' }).click()
  await expect(field(page, 'Jobs').getByText('400', { exact: true })).toBeVisible()
  await expect(field(theirs, 'Jobs').getByText('400', { exact: true })).toBeVisible()
  await expect(theirs.getByText(/^Updated by/)).toBeVisible()

  const ownerOf = (who: Page, name: string | RegExp) => who.getByRole('button', { name })
  await ownerOf(page, 'Owner: nobody').click()
  await ownerOf(theirs, 'Owner: nobody').click()
  await theirs.getByRole('menuitem', { name: 'Sana Fields (me)' }).click()
  await expect(ownerOf(theirs, 'Owner: Sana Fields')).toBeVisible()
  await page.getByRole('menuitem', { name: /\(me\)$/ }).click()
  await expect(page.getByText(/Owner: it was nobody, theirs Sana Fields, mine ayesha/i)).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Keep mine: ayesha' }).click()
  await expect(ownerOf(page, 'Owner: ayesha')).toBeVisible()
  await expect(ownerOf(theirs, 'Owner: ayesha')).toBeVisible()

  const openHolds = async (who: Page) => {
    await who.getByRole('button', { name: 'Move, give or hold' }).click()
    await who.getByRole('menuitem', { name: 'Put on hold' }).hover()
  }
  await openHolds(page)
  await expect(page.getByRole('menuitem', { name: 'For a week' })).toBeVisible()
  await openHolds(theirs)
  await theirs.getByRole('menuitem', { name: 'For a month' }).click()
  const held = (who: Page) => who.getByText(/^On hold until/)
  const theirDay = (await held(theirs).textContent()) ?? ''
  await page.getByRole('menuitem', { name: 'For a week' }).click()
  await page.getByRole('button', { name: /^Keep mine:/ }).click()
  await expect(held(page)).toBeVisible()
  await expect(held(page)).not.toHaveText(theirDay)
  await expect(held(theirs)).toHaveText((await held(page).textContent()) ?? '')
  await theirs.context().close()
})

test('beyond twelve windows a page says how it goes on, and listens again once there is room', async ({ page }) => {
  await page.goto('/inbox')
  const cookie = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join('; ')
  const address = new URL('/api/live', page.url())
  await page.goto('about:blank')
  const lines: IncomingMessage[] = []
  const listen = () =>
    new Promise<number | undefined>((resolve) => {
      get(address, { headers: { cookie } }, (line) => {
        if (line.statusCode === 200) lines.push(line.resume())
        resolve(line.statusCode)
      })
    })
  let answer = await listen()
  while (answer === 200) answer = await listen()
  expect(answer).toBe(429)
  expect(lines.length).toBeLessThanOrEqual(12)
  await page.goto('/')
  const word = page.getByText('Too many windows listen for changes')
  await expect(word).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Close' }).click()
  await expect(word).toHaveCount(0)
  await page.reload()
  await expect(word).toBeVisible()
  for (const line of lines) line.destroy()
  await expect
    .poll(async () => {
      await page.evaluate(() => window.dispatchEvent(new Event('online')))
      return word.count()
    })
    .toBe(0)
})

test('a colleague’s move shows on the board by itself, after a lost network too, and not once signed out', async ({
  page,
  browser,
}) => {
  const theirs = await colleague(page, browser, 'Hira Board')
  const id = layLead({ title: 'Nanga Parbat Steel' })
  const card = (status: string) =>
    theirs.locator(`[data-column="${status}"]`).getByRole('link', { name: 'Nanga Parbat Steel' })
  await theirs.goto('/pipeline?q=Nanga')
  await expect(card('new')).toBeVisible()
  await page.goto(`/leads/${id}`)
  await page.getByRole('button', { name: 'Screened', exact: true }).click()
  await expect(card('screened')).toBeVisible()

  await theirs.context().setOffline(true)
  await page.getByRole('button', { name: 'New', exact: true }).click()
  await expect(page.getByRole('button', { name: 'New', exact: true })).toHaveAttribute('aria-current', 'step')
  await theirs.context().setOffline(false)
  await expect(card('new')).toBeVisible({ timeout: 45_000 })

  const line = theirs.evaluate(() => fetch('/api/live').then((answer) => answer.text()))
  await theirs.waitForTimeout(500)
  await theirs.evaluate(() =>
    fetch('/api/auth/sign-out', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' }),
  )
  await page.getByRole('button', { name: 'Screened', exact: true }).click()
  expect(await line).toContain('event: bye')
  await expect(theirs).toHaveURL(/\/sign-in$/)
  await theirs.context().close()
})

test('a mention and a lead given land in the inbox at once, and lead to their place; a viewer gets mentions too', async ({
  page,
  browser,
}) => {
  const theirs = await colleague(page, browser, 'Nadia Inbox', 'viewer')
  await theirs.goto('/inbox')
  await expect(theirs.getByText('Nothing yet')).toBeVisible()
  await expectAccessible(theirs)
  const id = layLead({ title: 'Chitral Minerals' })
  await page.goto(`/leads/${id}`)
  await page.getByRole('button', { name: /Write a note/ }).click()
  const text = page.getByRole('textbox', { name: 'Note', exact: true })
  await text.pressSequentially('Please ask @inb')
  await expect(page.getByRole('option', { name: 'Nadia Inbox' })).toBeVisible()
  await expectAccessible(page)
  await text.press('Enter')
  await expect(text).toHaveValue('Please ask @Nadia Inbox ')
  await text.pressSequentially('for the geology.')
  await page.getByRole('button', { name: 'Save the note' }).click()
  const mention = page.locator('mark').filter({ hasText: '@Nadia Inbox' })
  await expect(mention).not.toHaveAttribute('data-own')
  await expectAccessible(page)

  await expect(theirs.getByRole('link', { name: 'Inbox, one message waits' })).toBeVisible()
  const message = theirs.getByRole('link', { name: /mentioned you in a note on Chitral Minerals/ })
  await expect(message).toContainText('Please ask @Nadia Inbox for the geology.')
  await expectAccessible(theirs)
  await message.click()
  await expect(theirs).toHaveURL(new RegExp(`/leads/${id}#note-\\d+$`))
  await expect(theirs.locator('mark').filter({ hasText: '@Nadia Inbox' })).toHaveAttribute('data-own', 'true')
  await expectAccessible(theirs)
  await expect(theirs.getByRole('link', { name: 'Inbox', exact: true })).toBeVisible()
  await theirs.goto('/inbox')
  await theirs.getByRole('button', { name: 'Mark as unread' }).click()
  await theirs.getByRole('button', { name: 'Mark all as read' }).click()
  await expect(theirs.getByRole('button', { name: 'Mark all as read' })).toHaveCount(0)

  await page.getByRole('button', { name: /^Owner:/ }).click()
  await page.getByRole('menuitem', { name: 'Nadia Inbox' }).click()
  await expect(theirs.getByRole('link', { name: /gave you the lead Chitral Minerals/ })).toBeVisible()

  await theirs.goto('/pipeline')
  await theirs.getByRole('button', { name: 'Views' }).click()
  await expect(theirs.getByRole('textbox', { name: 'Keep this view as' })).toHaveCount(0)
  await theirs.context().close()
})

test('of two articles on a lead it is told what agrees, what conflicts and what is independent; one is split off', async ({
  page,
}) => {
  const [kept = 0, gone = 0] = ['Baltoro Wind says 50 MW.', 'Baltoro Wind says 80 MW, another paper reports.'].map(
    layArticle,
  )
  await page.goto(`/leads/${kept}/merge?with=${gone}`)
  await page.getByRole('button', { name: /^Merge into/ }).click()
  await page.getByRole('link', { name: 'Compare' }).click()
  await expect(page.getByText('2 articles, 2 independent sources, 1 conflict.')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Let 80 MW hold' }).click()
  await expect(page.getByText(/decided: 80 MW/)).toBeVisible()
  await page.goto(`/leads/${kept}`)
  await page.getByRole('button', { name: /^Split off into a lead of its own: Baltoro Wind says 80/ }).click()
  await expect(page.getByText(/split it off “Baltoro Wind”/)).toBeVisible()
  await expect(field(page, 'Capacity').getByText('80 MW')).toBeVisible()
})

/** Captures an article of which "Baltoro Wind" and its capacity were read; gives the lead's id. */
function layArticle(text: string, at: number): number {
  const capacity = { value: at === 0 ? 50 : 80, unit: 'MW' }
  const quote = `${capacity.value} MW`
  const start = text.indexOf(quote)
  const words = { quote, start, end: start + quote.length, rule: 'by-hand', certainty: 0.9 }
  const reading: Reading = {
    kind: 'investment',
    reason: null,
    leads: [
      {
        investor: 'Baltoro Wind',
        aliases: [],
        investorCountry: null,
        destination: 'PK',
        places: [],
        sectors: ['wind'],
        opportunities: [],
        stage: 'interest',
        amount: null,
        capacity,
        jobs: null,
        partners: [],
        invited: null,
      },
    ],
    people: [],
    hostBodies: [],
    events: [],
    nextStep: null,
    evidence: [{ path: 'leads.0.capacity', ...words }],
    figures: [],
    furniture: [],
    confidence: {},
    engine: 'by hand',
  }
  return inDatabase((db) => {
    const by = db.select({ id: users.id }).from(users).limit(1).get()?.id ?? null
    const article = {
      headline: text,
      text,
      headlineEnd: text.length,
      publisher: `Paper ${at}`,
      url: null,
      publishedOn: null,
      fingerprint: text,
    }
    return storeCapture(db, { article, reading, channel: 'paste', sample: false, by }).leadIds[0] ?? 0
  })
}
