import { describe, expect, it } from 'vitest'
import { layOut } from '../document'
import { setScene } from '../scene'
import { contextCues } from './context-cues'
import { isSameBearer } from './same-bearer'

const sceneOf = (text: string) => setScene(layOut({ text, headlineEnd: 0 }))

function cuesOf(text: string, name: string): string[] {
  const scene = sceneOf(text)
  const cluster = scene.clusters.find((one) => one.name === name)
  return cluster ? contextCues(scene, cluster, 'PK') : []
}

describe('contextCues', () => {
  it('tells the words beside a name without their endings, and names only by what they name', () => {
    const cues = cuesOf('Officials signed an agreement with Siemens in Pakistan.', 'Siemens')
    expect(cues).toContain('at.before:with')
    expect(cues).toContain('at.after2:in <destination>')
    expect(cues).toContain('at.link:agreement with')
  })

  it('tells what a name does, in whatever tense', () => {
    expect(cuesOf('Siemens plans a factory there.', 'Siemens')).toContain('at.does:plan')
    expect(cuesOf('Siemens has planned a factory there.', 'Siemens')).toContain('at.does:plan')
  })
})

describe('isSameBearer', () => {
  const same = (text: string, one: string, other: string) => {
    const { clusters } = sceneOf(text)
    const [a, b] = [one, other].map((name) => clusters.find((cluster) => cluster.name === name))
    return a && b ? isSameBearer(a, b) : null
  }
  it('knows a university by either order of its words, and two railways apart', () => {
    const text =
      'The University of Birmingham opens. A day later Birmingham University said so. China Railway Tunnel Group met China Railway Construction Corporation.'
    expect(same(text, 'University of Birmingham', 'Birmingham University')).not.toBe(false)
    expect(same(text, 'China Railway Tunnel Group', 'China Railway Construction Corporation')).not.toBe(true)
  })
})
