import { sql } from 'drizzle-orm'
import {
  type AnySQLiteColumn,
  index,
  integer,
  primaryKey,
  real,
  sqliteTable,
  text,
  unique,
} from 'drizzle-orm/sqlite-core'
import { acts } from '@/domain/activity'
import { channels, verdicts } from '@/domain/article'
import { contactChannelCodes } from '@/domain/contact'
import type { ContactMerge } from '@/domain/contact-merge'
import { factFieldCodes, factOrigins } from '@/domain/fact'
import { type ImportMapping, importStates, rowChoices } from '@/domain/import'
import type { MergeRecord } from '@/domain/merge-record'
import { messageKinds } from '@/domain/message'
import { noteKindCodes, repeatCodes } from '@/domain/note'
import { kinds, type Reading, sides } from '@/domain/reading'
import { sectorCodes } from '@/domain/sectors'
import { stageCodes } from '@/domain/stages'
import { statusCodes } from '@/domain/statuses'
import { roles } from '@/domain/user'

/** What `lead_totals` counts. */
const keptFigures = ['home', 'reached', 'load', 'response', 'money', 'jobs', 'sector', 'sector-money', 'moved'] as const

const instant = (name: string) => integer(name, { mode: 'timestamp_ms' })
const flag = (name: string) => integer(name, { mode: 'boolean' })
const now = sql`(unixepoch('subsec') * 1000)`

// ── People who work here: the tables of the sign-in library, by its names for the columns ──

export const users = sqliteTable('users', {
  id: text().primaryKey(),
  name: text().notNull(),
  email: text().notNull().unique(),
  emailVerified: flag('email_verified').notNull().default(false),
  image: text(),
  role: text({ enum: roles }).notNull().default('analyst'),
  deactivatedAt: instant('deactivated_at'),
  createdAt: instant('created_at').notNull().default(now),
  updatedAt: instant('updated_at').notNull().default(now),
})

export const sessions = sqliteTable(
  'sessions',
  {
    id: text().primaryKey(),
    token: text().notNull().unique(),
    expiresAt: instant('expires_at').notNull(),
    ipAddress: text('ip_address'),
    userAgent: text('user_agent'),
    userId: text('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    createdAt: instant('created_at').notNull().default(now),
    updatedAt: instant('updated_at').notNull().default(now),
  },
  (table) => [index('sessions_by_user').on(table.userId)],
)

export const accounts = sqliteTable(
  'accounts',
  {
    id: text().primaryKey(),
    accountId: text('account_id').notNull(),
    providerId: text('provider_id').notNull(),
    userId: text('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    accessToken: text('access_token'),
    refreshToken: text('refresh_token'),
    idToken: text('id_token'),
    accessTokenExpiresAt: instant('access_token_expires_at'),
    refreshTokenExpiresAt: instant('refresh_token_expires_at'),
    scope: text(),
    password: text(),
    createdAt: instant('created_at').notNull().default(now),
    updatedAt: instant('updated_at').notNull().default(now),
  },
  (table) => [index('accounts_by_user').on(table.userId)],
)

export const verifications = sqliteTable('verifications', {
  id: text().primaryKey(),
  identifier: text().notNull(),
  value: text().notNull(),
  expiresAt: instant('expires_at').notNull(),
  createdAt: instant('created_at').notNull().default(now),
  updatedAt: instant('updated_at').notNull().default(now),
})

export const rateLimits = sqliteTable('rate_limits', {
  id: text().primaryKey(),
  key: text().notNull().unique(),
  count: integer().notNull(),
  lastRequest: integer('last_request').notNull(),
})

/** One-time links that let somebody open an account. Only the SHA-256 of the token is kept. */
export const invitations = sqliteTable('invitations', {
  id: integer().primaryKey({ autoIncrement: true }),
  tokenHash: text('token_hash').notNull().unique(),
  role: text({ enum: roles }).notNull(),
  email: text(),
  invitedBy: text('invited_by').references(() => users.id),
  createdAt: instant('created_at').notNull().default(now),
  expiresAt: instant('expires_at').notNull(),
  usedAt: instant('used_at'),
})

/** Values of the installation itself, such as whether the samples were captured. */
export const settings = sqliteTable('settings', { key: text().primaryKey(), value: text().notNull() })

// ── Articles and their readings ──

export const articles = sqliteTable(
  'articles',
  {
    id: integer().primaryKey({ autoIncrement: true }),
    /** SHA-256 of the text, folded in case, width and white space: the same article twice is one. */
    fingerprint: text().notNull().unique(),
    headline: text().notNull(),
    /** The whole article, headline first. Never changes after capture: offsets of evidence count into it. */
    text: text().notNull(),
    /** Where the headline ends in `text`; 0 if it has none. */
    headlineEnd: integer('headline_end').notNull(),
    publisher: text(),
    url: text(),
    publishedOn: text('published_on'),
    channel: text({ enum: channels }).notNull(),
    kind: text({ enum: kinds }).notNull(),
    verdict: text({ enum: verdicts }).notNull().default('unread'),
    verdictReason: text('verdict_reason'),
    verdictBy: text('verdict_by').references(() => users.id),
    verdictAt: instant('verdict_at'),
    sample: flag('sample').notNull().default(false),
    capturedBy: text('captured_by').references(() => users.id),
    capturedAt: instant('captured_at').notNull().default(now),
    version: integer().notNull().default(1),
  },
  (table) => [
    index('articles_by_verdict').on(table.verdict, table.id),
    index('articles_by_url').on(table.url),
    index('articles_by_publisher').on(table.publisher),
    index('articles_by_captured').on(table.capturedAt),
  ],
)

/** What an engine said of an article. The newest of an article is the one shown. */
export const readings = sqliteTable(
  'readings',
  {
    id: integer().primaryKey({ autoIncrement: true }),
    articleId: integer('article_id')
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    engine: text().notNull(),
    reading: text({ mode: 'json' }).$type<Reading>().notNull(),
    readAt: instant('read_at').notNull().default(now),
  },
  (table) => [index('readings_by_article').on(table.articleId, table.id)],
)

/** What a second reader answered, by the hash of the question, and what became of it. `answer` is null where it failed. */
export const secondReadings = sqliteTable('second_readings', {
  key: text().primaryKey(),
  model: text().notNull(),
  answer: text({ mode: 'json' }).$type<unknown>(),
  report: text({ mode: 'json' }).$type<unknown>().notNull(),
  readAt: instant('read_at').notNull().default(now),
})

// ── Investors, leads and their facts ──

export const investors = sqliteTable('investors', {
  id: integer().primaryKey({ autoIncrement: true }),
  name: text().notNull(),
  country: text(),
  parentId: integer('parent_id').references((): AnySQLiteColumn => investors.id),
  createdAt: instant('created_at').notNull().default(now),
})

/** Every form an investor's name takes, its own name among them. `key` is the form folded for comparing. */
export const investorAliases = sqliteTable(
  'investor_aliases',
  {
    investorId: integer('investor_id')
      .notNull()
      .references(() => investors.id, { onDelete: 'cascade' }),
    alias: text().notNull(),
    key: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.investorId, table.key] }), index('investor_aliases_by_key').on(table.key)],
)

/** A lead. Its value columns hold what is held true now; `facts` says where each comes from. */
export const leads = sqliteTable(
  'leads',
  {
    id: integer().primaryKey({ autoIncrement: true }),
    kind: text({ enum: ['investment', 'outreach'] }).notNull(),
    /** What the lead is called on screen: the investor, or who is invited. */
    title: text().notNull(),
    investorId: integer('investor_id').references(() => investors.id),
    invited: text(),
    investorCountry: text('investor_country'),
    destination: text(),
    stage: text({ enum: stageCodes }).notNull(),
    amountValue: real('amount_value'),
    amountCurrency: text('amount_currency'),
    /** Where the amount and the jobs come from: kept with them by `settleLead`. Null where an amount was never settled: it counts as stated. */
    amountOrigin: text('amount_origin', { enum: factOrigins }),
    jobsOrigin: text('jobs_origin', { enum: factOrigins }),
    capacityValue: real('capacity_value'),
    capacityUnit: text('capacity_unit'),
    jobs: integer(),
    status: text({ enum: statusCodes }).notNull().default('new'),
    statusSince: instant('status_since').notNull().default(now),
    /** The furthest open status, or operational, it ever stood in: kept by trigger, and set back when a move is undone. */
    furthest: text({ enum: statusCodes }).notNull().default('new'),
    /** When it first stood in contacted or further: kept by trigger. */
    contactedAt: instant('contacted_at'),
    /** The first day one of its articles was published: kept by trigger. */
    reportedOn: text('reported_on'),
    ownerId: text('owner_id').references(() => users.id),
    onHoldUntil: text('on_hold_until'),
    agreementOn: text('agreement_on'),
    operationalOn: text('operational_on'),
    closedReason: text('closed_reason'),
    lostTo: text('lost_to'),
    /** How many sectors it is in: kept by trigger. */
    sectorCount: integer('sector_count').notNull().default(0),
    /** The earliest day an open follow-up is due: kept by a trigger. */
    nextFollowUpOn: text('next_follow_up_on'),
    sample: flag('sample').notNull().default(false),
    createdBy: text('created_by').references(() => users.id),
    createdAt: instant('created_at').notNull().default(now),
    updatedAt: instant('updated_at').notNull().default(now),
    /** When anything last happened to it, notes and follow-ups too. */
    activeAt: instant('active_at').notNull().default(now),
    deletedAt: instant('deleted_at'),
    deletedBy: text('deleted_by').references(() => users.id),
    /** Counts up at each change; a write that brings an older one is stale. */
    version: integer().notNull().default(1),
  },
  (table) => [
    // What filters ask about stands in the index, too: totals and columns of most filters never touch the table.
    index('leads_board')
      .on(
        table.status,
        table.statusSince,
        table.id,
        table.stage,
        table.kind,
        table.ownerId,
        table.investorCountry,
        table.destination,
        table.amountCurrency,
        table.amountValue,
        table.amountOrigin,
        table.nextFollowUpOn,
        table.onHoldUntil,
        table.activeAt,
        table.createdAt,
        table.sample,
        table.deletedAt,
      )
      .where(sql`deleted_at IS NULL`),
    index('leads_by_active').on(table.activeAt, table.id).where(sql`deleted_at IS NULL`),
    index('leads_by_country').on(table.investorCountry, table.id).where(sql`deleted_at IS NULL`),
    index('leads_by_owner').on(table.ownerId, table.id).where(sql`deleted_at IS NULL`),
    index('leads_by_investor').on(table.investorId),
    index('leads_by_furthest').on(table.furthest).where(sql`deleted_at IS NULL`),
    index('leads_lost').on(table.closedReason, table.lostTo).where(sql`status = 'lost' AND deleted_at IS NULL`),
    index('leads_load').on(table.ownerId, table.status).where(sql`deleted_at IS NULL`),
    index('leads_by_created').on(table.createdAt).where(sql`deleted_at IS NULL`),
    index('leads_landed').on(table.operationalOn).where(sql`deleted_at IS NULL AND operational_on IS NOT NULL`),
    index('leads_disclosed')
      .on(table.id, table.amountCurrency, table.amountValue)
      .where(sql`deleted_at IS NULL AND amount_value IS NOT NULL`),
    index('leads_by_title').on(sql`${table.title} COLLATE NOCASE`, table.id).where(sql`deleted_at IS NULL`),
    index('leads_by_follow_up').on(table.nextFollowUpOn, table.id).where(sql`deleted_at IS NULL`),
    index('leads_by_amount').on(table.amountCurrency, table.amountValue, table.id).where(sql`deleted_at IS NULL`),
  ],
)

/**
 * How many leads stand in a status and what they disclose in a currency (empty where nothing is, or an estimate), the trash
 * left out: kept
 * by trigger, so that the board's totals cost a few rows however many leads there are.
 */
export const statusTotals = sqliteTable(
  'status_totals',
  {
    status: text({ enum: statusCodes }).notNull(),
    currency: text().notNull(),
    leads: integer().notNull(),
    value: real().notNull(),
  },
  (table) => [primaryKey({ columns: [table.status, table.currency] })],
)

/**
 * The figures of all leads, as triggers keep them, so that a chart costs a few rows however many leads there are. `figure`
 * says what is counted, `one` and `other` by what; the migration that makes the triggers has the list. Its triggers read
 * old and new values alone, so that it does not matter in which order they run.
 */
export const leadTotals = sqliteTable(
  'lead_totals',
  {
    figure: text({ enum: keptFigures }).notNull(),
    one: text().notNull(),
    other: text().notNull(),
    leads: integer().notNull(),
    value: real().notNull(),
  },
  (table) => [primaryKey({ columns: [table.figure, table.one, table.other] })],
)

/** When each month began in the agency's time zone: written at the start, as SQLite knows no time zones. */
export const months = sqliteTable('months', { beginsAt: instant('begins_at').primaryKey(), month: text().notNull() })

/** The months in which a lead moved, kept by trigger; `alive` repeats whether the lead is out of the trash. */
export const leadMoves = sqliteTable(
  'lead_moves',
  {
    leadId: integer('lead_id')
      .notNull()
      .references(() => leads.id, { onDelete: 'cascade' }),
    month: text().notNull(),
    alive: flag('alive').notNull(),
  },
  (table) => [primaryKey({ columns: [table.leadId, table.month] })],
)

/**
 * A lead's sectors. The other columns repeat the lead's, kept by trigger, so that triggers here can count: `status` is
 * null once it is deleted.
 */
export const leadSectors = sqliteTable(
  'lead_sectors',
  {
    leadId: integer('lead_id')
      .notNull()
      .references(() => leads.id, { onDelete: 'cascade' }),
    sector: text({ enum: sectorCodes }).notNull(),
    status: text({ enum: statusCodes }),
    amountValue: real('amount_value'),
    amountCurrency: text('amount_currency'),
    amountOrigin: text('amount_origin', { enum: factOrigins }),
  },
  (table) => [
    primaryKey({ columns: [table.leadId, table.sector] }),
    index('lead_sectors_by_sector').on(table.sector, table.status, table.leadId),
  ],
)

export const leadArticles = sqliteTable(
  'lead_articles',
  {
    leadId: integer('lead_id')
      .notNull()
      .references(() => leads.id, { onDelete: 'cascade' }),
    articleId: integer('article_id')
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    /** Which lead of the article's reading this is: its place in `reading.leads`. Null where the reading had none. */
    readLead: integer('read_lead'),
    linkedBy: text('linked_by').references(() => users.id),
    linkedAt: instant('linked_at').notNull().default(now),
  },
  (table) => [
    primaryKey({ columns: [table.leadId, table.articleId] }),
    index('lead_articles_by_article').on(table.articleId),
  ],
)

/**
 * A value on a lead and where it comes from. A stated one has an article and the words that say it;
 * an entered one has who and when. Facts are never overwritten: an entered one stands over those stated, and
 * `retiredAt` says when it was put back. A list field has a row a value; entered, one row holds the whole list.
 */
export const facts = sqliteTable(
  'facts',
  {
    id: integer().primaryKey({ autoIncrement: true }),
    leadId: integer('lead_id')
      .notNull()
      .references(() => leads.id, { onDelete: 'cascade' }),
    field: text({ enum: factFieldCodes }).notNull(),
    value: text({ mode: 'json' }).$type<unknown>().notNull(),
    origin: text({ enum: factOrigins }).notNull(),
    articleId: integer('article_id').references(() => articles.id, { onDelete: 'cascade' }),
    quote: text(),
    start: integer(),
    end: integer(),
    rule: text(),
    certainty: real(),
    enteredBy: text('entered_by').references(() => users.id),
    createdAt: instant('created_at').notNull().default(now),
    retiredAt: instant('retired_at'),
  },
  (table) => [index('facts_by_lead').on(table.leadId, table.field), index('facts_by_article').on(table.articleId)],
)

// ── People, notes, follow-ups, activity ──

export const contacts = sqliteTable(
  'contacts',
  {
    id: integer().primaryKey({ autoIncrement: true }),
    name: text().notNull(),
    nameKey: text('name_key').notNull(),
    role: text(),
    organisation: text(),
    investorId: integer('investor_id').references(() => investors.id),
    side: text({ enum: sides }).notNull(),
    /** Who wrote the person down by hand; null where an article or a lead brought them. */
    addedBy: text('added_by').references(() => users.id),
    createdAt: instant('created_at').notNull().default(now),
    version: integer().notNull().default(1),
  },
  (table) => [
    index('contacts_by_key').on(table.nameKey),
    index('contacts_by_investor').on(table.investorId),
    index('contacts_by_name').on(sql`${table.name} COLLATE NOCASE`, table.id),
  ],
)

/** How a person is reached: addresses, numbers and names on services, in the order they were written down. */
export const contactChannels = sqliteTable(
  'contact_channels',
  {
    contactId: integer('contact_id')
      .notNull()
      .references(() => contacts.id, { onDelete: 'cascade' }),
    kind: text({ enum: contactChannelCodes }).notNull(),
    value: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.contactId, table.kind, table.value] })],
)

/** Which articles name a person, and in what words: the first reading names the role that is shown, others may differ. */
export const contactMentions = sqliteTable(
  'contact_mentions',
  {
    contactId: integer('contact_id')
      .notNull()
      .references(() => contacts.id, { onDelete: 'cascade' }),
    articleId: integer('article_id')
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    role: text(),
    organisation: text(),
    start: integer(),
  },
  (table) => [
    primaryKey({ columns: [table.contactId, table.articleId] }),
    index('contact_mentions_by_article').on(table.articleId),
  ],
)

/** Who has to do with a lead, and the words of the article that name them, if an article does. */
export const leadContacts = sqliteTable(
  'lead_contacts',
  {
    leadId: integer('lead_id')
      .notNull()
      .references(() => leads.id, { onDelete: 'cascade' }),
    contactId: integer('contact_id')
      .notNull()
      .references(() => contacts.id),
    articleId: integer('article_id').references(() => articles.id, { onDelete: 'set null' }),
    quote: text(),
    start: integer(),
    end: integer(),
  },
  (table) => [
    primaryKey({ columns: [table.leadId, table.contactId] }),
    index('lead_contacts_by_contact').on(table.contactId),
  ],
)

export const notes = sqliteTable(
  'notes',
  {
    id: integer().primaryKey({ autoIncrement: true }),
    leadId: integer('lead_id')
      .notNull()
      .references(() => leads.id, { onDelete: 'cascade' }),
    kind: text({ enum: noteKindCodes }).notNull(),
    heldOn: text('held_on').notNull(),
    place: text().notNull().default(''),
    body: text().notNull(),
    /** The form's own key: a note sent twice is one note. */
    requestKey: text('request_key').unique(),
    authorId: text('author_id').references(() => users.id),
    createdAt: instant('created_at').notNull().default(now),
    updatedAt: instant('updated_at').notNull().default(now),
    version: integer().notNull().default(1),
  },
  (table) => [
    index('notes_by_lead').on(table.leadId, table.heldOn),
    index('notes_site_visits').on(table.leadId, table.heldOn).where(sql`kind = 'site-visit'`),
  ],
)

/** Who was present. A contact where the person is known, a bare name otherwise. */
export const notePeople = sqliteTable(
  'note_people',
  {
    noteId: integer('note_id')
      .notNull()
      .references(() => notes.id, { onDelete: 'cascade' }),
    name: text().notNull(),
    contactId: integer('contact_id').references(() => contacts.id),
  },
  (table) => [primaryKey({ columns: [table.noteId, table.name] }), index('note_people_by_contact').on(table.contactId)],
)

/** What a note said before each edit. */
export const noteVersions = sqliteTable(
  'note_versions',
  {
    noteId: integer('note_id')
      .notNull()
      .references(() => notes.id, { onDelete: 'cascade' }),
    version: integer().notNull(),
    body: text().notNull(),
    details: text({ mode: 'json' })
      .$type<{ kind: string; heldOn: string; place: string; people: string[] }>()
      .notNull(),
    editedBy: text('edited_by').references(() => users.id),
    editedAt: instant('edited_at').notNull().default(now),
  },
  (table) => [primaryKey({ columns: [table.noteId, table.version] })],
)

/** A file on a lead, or on a note of it. Its bytes lie in the data folder under their SHA-256; the same bytes twice are one file. */
export const attachments = sqliteTable(
  'attachments',
  {
    id: integer().primaryKey({ autoIncrement: true }),
    leadId: integer('lead_id')
      .notNull()
      .references(() => leads.id, { onDelete: 'cascade' }),
    /** No reference: a deleted note comes back under its number, and its files with it. */
    noteId: integer('note_id'),
    hash: text().notNull(),
    name: text().notNull(),
    /** What its bytes say it is. */
    type: text().notNull(),
    size: integer().notNull(),
    addedBy: text('added_by').references(() => users.id),
    createdAt: instant('created_at').notNull().default(now),
    deletedAt: instant('deleted_at'),
    deletedBy: text('deleted_by').references(() => users.id),
  },
  (table) => [index('attachments_by_lead').on(table.leadId), index('attachments_by_hash').on(table.hash)],
)

export const followUps = sqliteTable(
  'follow_ups',
  {
    id: integer().primaryKey({ autoIncrement: true }),
    leadId: integer('lead_id')
      .notNull()
      .references(() => leads.id, { onDelete: 'cascade' }),
    noteId: integer('note_id').references(() => notes.id, { onDelete: 'set null' }),
    title: text().notNull(),
    dueOn: text('due_on').notNull(),
    /** How often it comes again once done. */
    repeats: text({ enum: repeatCodes }),
    ownerId: text('owner_id').references(() => users.id),
    doneAt: instant('done_at'),
    doneBy: text('done_by').references(() => users.id),
    requestKey: text('request_key').unique(),
    createdBy: text('created_by').references(() => users.id),
    createdAt: instant('created_at').notNull().default(now),
    version: integer().notNull().default(1),
  },
  (table) => [
    index('follow_ups_by_lead').on(table.leadId, table.dueOn),
    index('follow_ups_open').on(table.dueOn, table.id).where(sql`done_at IS NULL`),
    index('follow_ups_open_by_owner').on(table.ownerId, table.dueOn).where(sql`done_at IS NULL`),
  ],
)

/** The append-only story: who did what to a lead or an article, from what, to what. */
export const activities = sqliteTable(
  'activities',
  {
    id: integer().primaryKey({ autoIncrement: true }),
    leadId: integer('lead_id').references(() => leads.id, { onDelete: 'cascade' }),
    articleId: integer('article_id').references(() => articles.id, { onDelete: 'cascade' }),
    /** Null where the program itself did it. */
    actorId: text('actor_id').references(() => users.id),
    at: instant('at').notNull().default(now),
    act: text({ enum: acts }).notNull(),
    field: text(),
    before: text({ mode: 'json' }).$type<unknown>(),
    after: text({ mode: 'json' }).$type<unknown>(),
    reason: text(),
  },
  (table) => [
    index('activities_by_lead').on(table.leadId, table.id),
    index('activities_by_article').on(table.articleId, table.id),
    index('activities_by_at').on(table.at),
    index('activities_moves').on(table.at, table.leadId).where(sql`act = 'moved'`),
  ],
)

// ── Working together: merges, pairs kept apart, the inbox ──

/** What a merge moved and set, so that undoing it takes just that back. */
export const leadMerges = sqliteTable(
  'lead_merges',
  {
    id: integer().primaryKey({ autoIncrement: true }),
    /** The lead that stays. */
    keptId: integer('kept_id')
      .notNull()
      .references(() => leads.id, { onDelete: 'cascade' }),
    /** The lead that went into it: in the trash for as long as the merge holds. */
    goneId: integer('gone_id')
      .notNull()
      .references(() => leads.id, { onDelete: 'cascade' }),
    moved: text({ mode: 'json' }).$type<MergeRecord>().notNull(),
    mergedBy: text('merged_by')
      .notNull()
      .references(() => users.id),
    mergedAt: instant('merged_at').notNull().default(now),
    undoneBy: text('undone_by').references(() => users.id),
    undoneAt: instant('undone_at'),
  },
  (table) => [index('lead_merges_by_kept').on(table.keptId), index('lead_merges_by_gone').on(table.goneId)],
)

/** What a merge of two contacts took over. No reference: the contact that went comes back under its number, as may the one it went into. */
export const contactMerges = sqliteTable(
  'contact_merges',
  {
    id: integer().primaryKey({ autoIncrement: true }),
    keptId: integer('kept_id').notNull(),
    goneId: integer('gone_id').notNull(),
    record: text({ mode: 'json' }).$type<ContactMerge>().notNull(),
    mergedBy: text('merged_by')
      .notNull()
      .references(() => users.id),
    mergedAt: instant('merged_at').notNull().default(now),
    undoneBy: text('undone_by').references(() => users.id),
    undoneAt: instant('undone_at'),
  },
  (table) => [index('contact_merges_by_kept').on(table.keptId), index('contact_merges_by_gone').on(table.goneId)],
)

/** Two leads that an analyst said are not the same: never suggested as twins again. `lowerId` is the smaller id. */
export const keptApart = sqliteTable(
  'kept_apart',
  {
    lowerId: integer('lower_id')
      .notNull()
      .references(() => leads.id, { onDelete: 'cascade' }),
    higherId: integer('higher_id')
      .notNull()
      .references(() => leads.id, { onDelete: 'cascade' }),
    saidBy: text('said_by').references(() => users.id),
    saidAt: instant('said_at').notNull().default(now),
  },
  (table) => [
    primaryKey({ columns: [table.lowerId, table.higherId] }),
    index('kept_apart_by_higher').on(table.higherId),
  ],
)

/** What a colleague did that concerns a user: a mention, or something given to them. */
export const inbox = sqliteTable(
  'inbox',
  {
    id: integer().primaryKey({ autoIncrement: true }),
    userId: text('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    kind: text({ enum: messageKinds }).notNull(),
    leadId: integer('lead_id')
      .notNull()
      .references(() => leads.id, { onDelete: 'cascade' }),
    noteId: integer('note_id').references(() => notes.id, { onDelete: 'cascade' }),
    followUpId: integer('follow_up_id').references(() => followUps.id, { onDelete: 'cascade' }),
    /** Null where the program itself did it. */
    fromId: text('from_id').references(() => users.id),
    at: instant('at').notNull().default(now),
    readAt: instant('read_at'),
  },
  (table) => [
    index('inbox_by_user').on(table.userId, table.id),
    index('inbox_unread').on(table.userId).where(sql`read_at IS NULL`),
  ],
)

/** A filter of the pipeline under a name: one's own, or everybody's. */
export const savedViews = sqliteTable(
  'saved_views',
  {
    id: integer().primaryKey({ autoIncrement: true }),
    name: text().notNull(),
    ownerId: text('owner_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    shared: flag('shared').notNull().default(false),
    query: text().notNull(),
    createdAt: instant('created_at').notNull().default(now),
  },
  (table) => [
    unique('saved_views_name').on(table.ownerId, table.name),
    index('saved_views_by_owner').on(table.ownerId),
  ],
)

/** The view that a user's pipeline opens with. */
export const defaultViews = sqliteTable('default_views', {
  userId: text('user_id')
    .primaryKey()
    .references(() => users.id, { onDelete: 'cascade' }),
  viewId: integer('view_id')
    .notNull()
    .references(() => savedViews.id, { onDelete: 'cascade' }),
})

/** The secret address of a user's follow-ups as a calendar. Only the SHA-256 of its token is kept. */
export const calendarFeeds = sqliteTable('calendar_feeds', {
  userId: text('user_id')
    .primaryKey()
    .references(() => users.id, { onDelete: 'cascade' }),
  tokenHash: text('token_hash').notNull().unique(),
  createdAt: instant('created_at').notNull().default(now),
  /** When a calendar program last asked for it. */
  readAt: instant('read_at'),
})

/** What one unit of a currency is worth in US dollars, from a day on. Entered by an administrator. */
export const rates = sqliteTable(
  'rates',
  {
    currency: text().notNull(),
    ratedOn: text('rated_on').notNull(),
    dollars: real().notNull(),
    source: text().notNull().default(''),
    enteredBy: text('entered_by').references(() => users.id),
    enteredAt: instant('entered_at').notNull().default(now),
  },
  (table) => [primaryKey({ columns: [table.currency, table.ratedOn] })],
)

/** A Monday pack as it was issued: its figures are frozen in it, whatever happens to the leads later. */
export const packs = sqliteTable('packs', {
  id: integer().primaryKey({ autoIncrement: true }),
  since: text().notNull(),
  until: text().notNull(),
  content: text({ mode: 'json' }).$type<unknown>().notNull(),
  issuedBy: text('issued_by')
    .notNull()
    .references(() => users.id),
  issuedAt: instant('issued_at').notNull().default(now),
})

// ── Imports ──

/** A spreadsheet of leads: looked through as a draft, then written row by row. One file is one import, however often it is sent. */
export const imports = sqliteTable('imports', {
  id: integer().primaryKey({ autoIncrement: true }),
  fileName: text('file_name').notNull(),
  /** SHA-256 of the file's bytes. */
  fileHash: text('file_hash').notNull().unique(),
  header: text({ mode: 'json' }).$type<string[]>().notNull(),
  mapping: text({ mode: 'json' }).$type<ImportMapping>().notNull(),
  state: text({ enum: importStates }).notNull().default('draft'),
  /** The row up to which it has been written. */
  reached: integer().notNull().default(0),
  createdBy: text('created_by').references(() => users.id),
  createdAt: instant('created_at').notNull().default(now),
  finishedAt: instant('finished_at'),
  version: integer().notNull().default(1),
})

/** A row of an import, from 1, with its cells as they were last corrected, and the lead it made. */
export const importRows = sqliteTable(
  'import_rows',
  {
    importId: integer('import_id')
      .notNull()
      .references(() => imports.id, { onDelete: 'cascade' }),
    row: integer().notNull(),
    cells: text({ mode: 'json' }).$type<string[]>().notNull(),
    choice: text({ enum: rowChoices }),
    leadId: integer('lead_id').references(() => leads.id, { onDelete: 'set null' }),
  },
  (table) => [
    primaryKey({ columns: [table.importId, table.row] }),
    index('import_rows_by_lead').on(table.leadId).where(sql`lead_id IS NOT NULL`),
  ],
)

/** What stands on a board of Today, in its order: a chart with its filter, or a view of the pipeline. Without an owner it is everybody's. */
export const pins = sqliteTable(
  'pins',
  {
    id: integer().primaryKey({ autoIncrement: true }),
    ownerId: text('owner_id').references(() => users.id, { onDelete: 'cascade' }),
    /** The chart's code; null for a view. */
    chart: text(),
    /** The view's name; empty for a chart, which has its own. */
    title: text().notNull().default(''),
    /** The address asked, without its question mark. */
    query: text().notNull(),
    wide: flag('wide').notNull().default(false),
    place: integer().notNull(),
    pinnedBy: text('pinned_by').references(() => users.id, { onDelete: 'set null' }),
    pinnedAt: instant('pinned_at').notNull().default(now),
  },
  (table) => [index('pins_by_owner').on(table.ownerId, table.place)],
)
