import { describe, expect, it } from 'vitest'
import { layOut } from '../document'
import { shippedModels } from '../models'
import { setScene } from '../scene'
import { organisationCandidates } from './organisation-cues'
import { weighOrganisations } from './organisations'
import { peerCues } from './peer-cues'

/** The cues of each organisation by its name, seen from the first one. */
function cuesIn(text: string): Map<string, string[]> {
  const scene = setScene(layOut({ text, headlineEnd: 0 }), shippedModels.names)
  const organisations = weighOrganisations(organisationCandidates(scene, 'PK'), shippedModels)
  const [first] = organisations
  if (!first) throw new Error('nobody is named')
  return new Map(
    [...peerCues(scene, first, organisations)].map(([one, cues]) => [one.candidate.cluster.name, cues] as const),
  )
}

describe('peerCues', () => {
  it('knows who stands in one list, and whether the first investor does', () => {
    const cues = cuesIn(
      'Siemens signed on Monday. On Tuesday Toyota, Hyundai (South Korea) and Honda offered to build cars in Pakistan.',
    )
    expect(cues.get('Hyundai')).toEqual(expect.arrayContaining(['peer.many', 'peer.not-primary']))
    expect(cues.get('Toyota')).toContain('peer.one')
    expect(cues.get('Siemens')).toEqual([])
  })

  it('takes two names with other words between them for no list', () => {
    const cues = cuesIn('Siemens met Toyota in Pakistan, where Honda builds cars.')
    expect([...cues.values()].flat()).toEqual([])
  })
})
