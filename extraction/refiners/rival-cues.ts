import type { Part } from '../models'

type Chances = Readonly<Record<Part, number>>

const levels: Readonly<Record<Part, readonly number[]>> = {
  investor: [0.02, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9],
  partner: [0.05, 0.1, 0.2, 0.3, 0.5, 0.7],
  host: [0.1, 0.3, 0.5],
  none: [0.1, 0.3, 0.5, 0.7, 0.9],
}
const leads = [-4, -3, -2, -1, -0.5, 0, 0.5, 1, 2, 3]
const tops = [0.05, 0.1, 0.2, 0.3, 0.5, 0.7, 0.9]

/** How each organisation stands among all that are named: its own chances, its rank as an investor, and how strong the others are. */
export function rivalCues(all: readonly Chances[]): string[][] {
  const ranked = all.map((_, at) => at).sort((a, b) => (all[b]?.investor ?? 0) - (all[a]?.investor ?? 0) || a - b)
  const rankOf = new Map(ranked.map((at, rank) => [at, rank]))
  const chanceAt = (rank: number) => all[ranked[rank] ?? -1]?.investor ?? 0
  const count = (part: Part, least: number) => all.filter((chances) => chances[part] >= least).length
  const likely = count('investor', 0.3)
  const possible = count('investor', 0.1)
  const partners = count('partner', 0.3)
  const inPlay = all.filter(({ none }) => none < 0.5).length
  return all.map((chances, at) => {
    const rank = rankOf.get(at) ?? 0
    const best = rank === 0 ? chanceAt(1) : chanceAt(0)
    const lead = Math.log(chances.investor + 0.001) - Math.log(best + 0.001)
    const cues: string[] = []
    const add = (name: string, value: number, steps: readonly number[]) => {
      for (const step of steps) if (value >= step) cues.push(`rival.${name}:${step}`)
    }
    for (const [part, steps] of Object.entries(levels)) add(part, chances[part as Part], steps)
    add('rank', rank + 1, [2, 3, 4, 6])
    add('ahead', lead, leads)
    add('best-other', best, tops)
    add('likely-others', likely - Number(chances.investor >= 0.3), [1, 2, 3, 5])
    add('possible-others', possible - Number(chances.investor >= 0.1), [1, 2, 3, 5])
    add('names', all.length, [3, 5, 8, 12])
    add('partners', partners, [1, 2])
    add('in-play', inPlay, [2, 3, 4, 6])
    return cues
  })
}
