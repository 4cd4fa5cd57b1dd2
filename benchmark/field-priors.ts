import type { Weights } from '@/extraction/choice'

/** What an analyst would say of a sector's cues before seeing a label. */
export const sectorPrior: Weights = {
  bias: -1.5,
  'kind:inv': -0.8,
  'named:sure': 0.9,
  'own:sure': 0.7,
  'headline:sure': 0.8,
  'plain:sure': 0.6,
  'any:sure': 0.4,
  'listed:inv:sure': 1.2,
  'listed:inv:likely': 0.6,
  'listed-named:sure': 0.5,
  'listed:out:sure': 0.9,
  'listed:out:likely': 0.5,
  'project:sure': 0.4,
  'top:inv': 0.8,
  'share:inv': 0.5,
  'umbrella:sure': -1.4,
  'umbrella:likely': -0.8,
  'policy:sure': -0.6,
  'policy:likely': -0.4,
  'office:sure': -0.8,
  'office:likely': -0.8,
  'location:sure': -0.5,
  'location:likely': -0.4,
  'others:sure': -0.8,
  'is:real-estate': -0.6,
}

/** What an analyst would say of a phrase's cues before seeing a label. */
export const opportunityPrior: Weights = {
  bias: -1.5,
  'sector-taken': 0.6,
  'listed:inv': 0.7,
  'listed:out': 0.7,
  'listed-sure': 0.6,
  umbrella: -1.5,
  agent: -1.2,
  'field:inv': -1.2,
  'investor-name': -1.5,
  'in-name': -0.4,
  named: 0.3,
  'bare-facility': -0.6,
  'not-own': -0.6,
  others: -1,
  elsewhere: -0.8,
  'left:own': -0.4,
  'left:build': 0.4,
}

/** What an analyst would say of the places an event may have been at. */
export const eventPlacePrior: Weights = {
  none: 1,
  'dateline:meeting': 2,
  'dateline:signing': 2,
  'dateline:conference': 2,
  'dateline:visit': 1,
  'beside:held': 1,
  'beside:visit': 2,
  'same:in:held': 1,
  'same:at:held': 0.6,
  'same:to:visit': 1,
  'same:in:visit': 0.6,
  'wide:held': -1,
  'building:held': -0.6,
  possessive: -0.6,
}
