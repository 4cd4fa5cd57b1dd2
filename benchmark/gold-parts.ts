import type { Part, Standing } from '@/extraction/models'
import type { NameCluster } from '@/extraction/refiners/clusters'
import type { LabelledArticle } from './corpus'
import { sameOrganisation } from './likeness'

type Label = LabelledArticle['gold']['leads'][number]

const namesOf = (cluster: NameCluster) => [cluster.name, ...cluster.aliases]

/** Which part a cluster plays by the labels. */
export function goldPart({ gold }: LabelledArticle, cluster: NameCluster): Part {
  const isOneOf = (labels: readonly string[]) =>
    labels.some((label) => namesOf(cluster).some((name) => sameOrganisation(label, name)))
  if (gold.leads.some((lead) => bearsLead(lead, cluster))) return 'investor'
  if (gold.leads.some((lead) => isOneOf(lead.partners))) return 'partner'
  return isOneOf(gold.hostBodies) ? 'host' : 'none'
}

/** Is the cluster the lead's investor, under whichever of its names? */
export const bearsLead = (lead: Label | undefined, cluster: NameCluster): boolean =>
  lead !== undefined &&
  [lead.investor, ...lead.aliases].some(
    (label) => label && namesOf(cluster).some((name) => sameOrganisation(label, name)),
  )

/** How an organisation stands to the one taken for the primary investor, by the labels. */
export function goldStanding(article: LabelledArticle, primary: NameCluster, cluster: NameCluster): Standing {
  const part = goldPart(article, cluster)
  if (part === 'investor') {
    const lead = article.gold.leads.find((one) => bearsLead(one, primary))
    return lead && bearsLead(lead, cluster) ? 'same' : 'investor'
  }
  return part === 'partner' ? 'partner' : 'none'
}
