import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { sectorGroups } from '@/domain/sectors'
import { statusCodes } from '@/domain/statuses'

const css = readFileSync('components/colours.css', 'utf8')
const [light = '', dark = ''] = css.split('[data-mantine-color-scheme="dark"]')
const schemes = [
  { scheme: 'light', own: light, card: '#ffffff' },
  { scheme: 'dark', own: dark, card: '#1e1e1c' },
]

const hexOf = (own: string, name: string): string => new RegExp(`--${name}: (#[0-9a-f]{6})`).exec(own)?.[1] ?? ''
const channels = (hex: string): number[] => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
const linear = (hex: string): number[] =>
  channels(hex).map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
const times = (matrix: number[][], rgb: number[]): number[] =>
  matrix.map((row) =>
    Math.min(
      1,
      Math.max(
        0,
        row.reduce((sum, weight, at) => sum + weight * (rgb[at] ?? 0), 0),
      ),
    ),
  )

/** Contrast by WCAG 2.2. */
function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [one, other]
    .map((hex) => times([[0.2126, 0.7152, 0.0722]], linear(hex))[0] ?? 0)
    .sort((a, b) => a - b)
  return (high + 0.05) / (low + 0.05)
}

/** How eyes without the middle cones see a colour (Machado, Oliveira and Fernandes 2009, severity 1). */
const deuteranopia = [
  [0.367322, 0.860646, -0.227968],
  [0.280085, 0.672501, 0.047413],
  [-0.01182, 0.04294, 0.968881],
]
/** CIELAB under D65. */
function lab(rgb: number[]): number[] {
  const [x = 0, y = 0, z = 0] = times(
    [
      [0.4339, 0.3762, 0.1899],
      [0.2126, 0.7152, 0.0722],
      [0.0178, 0.1095, 0.8727],
    ],
    rgb,
  ).map((value) => (value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16 / 116))
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
}
const apart = (one: string, other: string): number => {
  const [a, b] = [one, other].map((hex) => lab(times(deuteranopia, linear(hex))))
  return Math.hypot(...(a ?? []).map((value, at) => value - (b?.[at] ?? 0)))
}

describe.each(schemes)('the palette in $scheme', ({ own, card }) => {
  const statuses = statusCodes.map((code) => hexOf(own, `status-${code}`))
  const groups = sectorGroups.map(({ code }) => hexOf(own, `group-${code}`))

  test('every mark stands out from the card by 3 to 1', () => {
    for (const colour of [...statuses, ...groups]) expect(contrast(colour, card), colour).toBeGreaterThanOrEqual(3)
  })

  test('each step of the map differs from the next, and the first from bare land, for eyes without the middle cones', () => {
    const steps = ['map-none', 'map-1', 'map-2', 'map-3', 'map-4', 'map-5'].map((name) => hexOf(own, name))
    const lightness = steps.map((hex) => lab(linear(hex))[0] ?? 0)
    const rising = own === dark ? lightness : lightness.map((value) => -value)
    for (const [at, step] of steps.slice(1).entries()) {
      expect(apart(steps[at] ?? '', step), `${steps[at]} and ${step}`).toBeGreaterThan(12)
      expect((rising[at + 1] ?? 0) - (rising[at] ?? 0), `${steps[at]} and ${step}`).toBeGreaterThan(8)
    }
  })

  test('neighbours of a stacked bar differ for eyes without the middle cones', () => {
    for (const [at, colour] of statuses.slice(1).entries()) {
      expect(apart(statuses[at] ?? '', colour), `${statusCodes[at]} beside ${statusCodes[at + 1]}`).toBeGreaterThan(12)
    }
    for (const [at, one] of groups.entries()) {
      for (const other of groups.slice(at + 1)) expect(apart(one, other), `${one} and ${other}`).toBeGreaterThan(12)
    }
  })
})
