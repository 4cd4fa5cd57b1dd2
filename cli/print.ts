import { once } from 'node:events'

/** Prints one line on standard output, and waits while its reader is slower than we are. */
export async function print(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain')
}
