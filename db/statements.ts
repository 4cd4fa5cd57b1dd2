import type Database from 'better-sqlite3'

const MOST_STATEMENTS = 300

/**
 * Lets a connection keep the statements it has compiled: a page asks the same twenty questions each time, and drizzle
 * has each compiled anew. One that is still being read is left alone; the longest unused makes room.
 */
export function rememberStatements(client: Database.Database): void {
  const statements = new Map<string, Database.Statement>()
  const compile = client.prepare.bind(client)
  const prepare = (source: string): Database.Statement => {
    const known = statements.get(source)
    if (known?.busy) return compile(source)
    const statement = known ?? compile(source)
    // Drizzle asks some for rows as lists; whoever comes next must find it as it was made.
    if (known?.reader) known.raw().raw(false)
    statements.delete(source)
    statements.set(source, statement)
    const [oldest] = statements.keys()
    if (statements.size > MOST_STATEMENTS && oldest !== undefined) statements.delete(oldest)
    return statement
  }
  Object.defineProperty(client, 'prepare', { value: prepare })
}
