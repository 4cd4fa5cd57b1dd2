/** Next calls this once as the server starts, before the first request. What keeps it from starting is one sentence, and the end. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  try {
    await (await import('./app/first-start')).prepare()
  } catch (error) {
    const expected = error instanceof Error && ['Error', 'SqliteError'].includes(error.name)
    console.error('Leadwire cannot start:', expected ? error.message : error)
    process.exit(1)
  }
}
