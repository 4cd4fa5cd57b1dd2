import Link from 'next/link'
import { Country } from '@/components/ui/country'
import type { LeadPage } from '@/db/lead-page'
import { countryFlag } from '@/domain/countries'
import { stageName } from '@/domain/stages'
import classes from './lead.module.css'

/** What the lead is called, by its flag, with a mark where it is an invitation or a sample. */
export function LeadTitle({ lead }: { lead: LeadPage }) {
  return (
    <span className={classes.title}>
      {lead.investorCountry && (
        <span aria-hidden className={classes.flag}>
          {countryFlag(lead.investorCountry)}
        </span>
      )}
      <span dir="auto" className={classes.name}>
        {lead.title}
      </span>
      {lead.kind === 'outreach' && <span className={classes.outreach}>Outreach</span>}
      {lead.sample && <span className={classes.sample}>Sample</span>}
    </span>
  )
}

/** From where to where, and how far the news says it has come. */
export function LeadLine({ lead }: { lead: LeadPage }) {
  return (
    <span className={classes.line}>
      <span>
        <Country code={lead.investorCountry} /> → <Country code={lead.destination} />
      </span>
      <span>{stageName(lead.stage)} in the news</span>
      {lead.investorId !== null && lead.investor && (
        <Link href={`/investors/${lead.investorId}`} className={classes.investor}>
          All of {lead.investor}
        </Link>
      )}
    </span>
  )
}
