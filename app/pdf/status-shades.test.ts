import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { statusShades } from './status-shades'

test('a status has one colour, on paper as on the light screen', () => {
  const [light = ''] = readFileSync('components/colours.css', 'utf8').split('}')
  for (const [status, shade] of Object.entries(statusShades)) expect(light).toContain(`--status-${status}: ${shade};`)
})
