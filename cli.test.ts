import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'leadwire-cli-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const leadwire = (args: string[], input = '') =>
  spawnSync(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'cli.ts', ...args], {
    input,
    encoding: 'utf8',
    env: { ...process.env, LEADWIRE_DATA: folder },
  })
const SLOW = 120_000

test(
  'a bad line is reported by its number, and the rest goes on',
  () => {
    const good = (id: string) => JSON.stringify({ id, headline: 'Rupee gains', text: 'It rose\u2028a little.' })
    const { stdout, stderr, status } = leadwire(['read', '--jsonl'], `${good('a')}\nbad\n\n{"id":1}\n${good('b')}`)
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).id),
    ).toEqual(['a', 'b'])
    expect(stderr).toContain('line 2: this is not JSON')
    expect(stderr).toContain('line 4: text:')
    expect(status).toBe(2)
  },
  SLOW,
)

test(
  'one file is one object, several are one a line, and a missing one is said and costs the exit code',
  () => {
    const file = join(folder, 'a.txt')
    writeFileSync(file, 'Rupee gains\n\nKARACHI: It rose a little.')
    expect(JSON.parse(leadwire(['read', file]).stdout)).toMatchObject({ headline: 'Rupee gains', kind: 'none' })
    const several = leadwire(['read', file, join(folder, 'none.txt'), file])
    expect(several.stdout.trim().split('\n')).toHaveLength(2)
    expect(several.stderr).toContain('There is no such file')
    expect(several.status).toBe(2)
  },
  SLOW,
)

test(
  'capture stores an article once, and a command that is not there is refused',
  () => {
    const file = join(folder, 'b.txt')
    writeFileSync(file, 'Rupee falls\n\nKARACHI: It fell a little.')
    expect(JSON.parse(leadwire(['capture', file]).stdout)).toMatchObject({ articleId: 1, existing: false })
    expect(JSON.parse(leadwire(['capture', file]).stdout)).toMatchObject({ articleId: 1, existing: true })
    const unknown = leadwire(['sing'])
    expect(unknown.stderr).toContain('There is no command sing')
    expect(unknown.status).toBe(2)
  },
  SLOW,
)
