import { parseArgs } from 'node:util'

const usage = `leadwire: news into investment leads, from a shell

  leadwire read FILE…        print the reading of an article (.txt, .md, .html) as JSON; of several, one a line
  leadwire read --explain FILE
                             tell what was weighed: candidates, cues with their weights, and why not the others
  leadwire read --explain --why NAME FILE
                             tell only what was weighed of a name, and why it is not what one would have thought
  leadwire read --jsonl      read one article a line from standard input, print one reading a line
  leadwire capture FILE…     store articles and the leads they make in the database
  leadwire seed              store the sample articles
  leadwire backup FILE       copy the database into a new file, also while Leadwire runs, and check the copy; attached
                             files go into the folder FILE-attachments
  leadwire generate --leads N [--seed N]
                             fill the database with leads that never were, to see how it stands many
  leadwire --help            print this

A line of --jsonl is {"id", "headline", "text", "source": {"url", "publisher", "published"}}. Offsets of evidence count
into its "text", or into its "headline" where "part" says so. The database is in the folder LEADWIRE_DATA (data).
Exit code: 0, or 2 where an input was bad.`

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})
process.exitCode = await main(process.argv.slice(2))

async function main(argv: string[]): Promise<number> {
  const parsed = parse(argv)
  if (typeof parsed === 'string') return complain(parsed)
  const { values, positionals } = parsed
  const [command, ...files] = positionals
  if (values.help) {
    console.log(usage)
    return 0
  }
  // Each command loads what it needs alone: a shell waits for no part of the house that it doesn't use.
  if (command === 'read' && values.jsonl) {
    if (files.length) return complain('read --jsonl takes its articles from standard input, not from files')
    return (await import('./cli/read-lines')).readLines()
  }
  if (command === 'read' && values.explain) {
    return files.length
      ? (await import('./cli/explain')).explainFiles(files, values.why)
      : complain('Name the files to explain')
  }
  if (command === 'read') {
    return files.length
      ? (await import('./cli/read-files')).readFiles(files)
      : complain('Name the files to read, or give --jsonl')
  }
  if (command === 'capture') {
    return files.length ? (await import('./cli/capture')).captureFiles(files) : complain('Name the files to capture')
  }
  if (command === 'seed') return (await import('./cli/capture')).seed()
  if (command === 'backup') {
    return files[0] ? (await import('./cli/backup')).backup(files[0]) : complain('Name the file to write')
  }
  if (command === 'generate') {
    const done = await (await import('./cli/generate')).generate(values)
    return typeof done === 'string' ? complain(done) : done
  }
  return complain(command ? `There is no command ${command}` : 'Say what to do')
}

function parse(argv: string[]) {
  try {
    return parseArgs({
      args: argv,
      allowPositionals: true,
      options: {
        help: { type: 'boolean', short: 'h' },
        explain: { type: 'boolean' },
        why: { type: 'string' },
        jsonl: { type: 'boolean' },
        leads: { type: 'string' },
        seed: { type: 'string' },
      },
    })
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

function complain(sentence: string): number {
  console.error(`${sentence}.\n\n${usage}`)
  return 2
}
