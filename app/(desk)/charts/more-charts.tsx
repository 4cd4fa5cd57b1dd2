import { FigurePanel } from '@/components/charts/figure-panel'
import { moneyBySector, sumDisclosed } from '@/db/money-charts'
import { countByCountry, countLoad, countLostReasons, countLostTo, countResponse } from '@/db/outcome-charts'
import { countByMonth, countReached, timeInStatus } from '@/db/progress-charts'
import classes from './charts-page.module.css'
import { moneyFigure, sayDisclosed } from './money-figures'
import { countryFigure, loadFigure, lostReasonFigure, lostToFigure, responseFigure } from './outcome-figures'
import { funnelFigure, monthFigure, timeFigure } from './progress-figures'
import type { ChartsOf } from './sector-charts'

/** How far leads come, how long they stand, and what happened month by month. */
export function ProgressCharts({ db, filter, asker }: ChartsOf) {
  return (
    <>
      <FigurePanel
        id="funnel"
        title="Funnel"
        sentence="How many leads ever came as far as each status, with the share of the step before. A lost lead counts as far as it came."
        figure={funnelFigure(countReached(db, filter, asker), filter)}
        empty="No lead answers these filters."
      />
      <FigurePanel
        id="time-in-status"
        title="Time in status"
        sentence="Days that the leads now in each status have stood there, at the median; stuck is twice as long as the status may stay quiet."
        figure={timeFigure(timeInStatus(db, filter, asker), filter)}
        empty="No open lead answers these filters."
      />
      <FigurePanel
        id="months"
        title="Month by month"
        sentence="The last twelve months on the agency’s calendar. A lead counts once in a month, however often it moved."
        figure={monthFigure(countByMonth(db, filter, asker), filter)}
        as="columns"
        empty="Nothing happened in the last twelve months."
      />
      <ResponseChart db={db} filter={filter} asker={asker} />
    </>
  )
}

function ResponseChart({ db, filter, asker }: Omit<ChartsOf, 'leads'>) {
  const response = countResponse(db, filter, asker)
  const median = response.medianDays === null ? '' : ` Half of them within ${response.medianDays} days.`
  return (
    <FigurePanel
      id="response"
      title="Response time"
      sentence={`From the day of a lead’s first article to the day it first stood in Contacted.${median}`}
      figure={responseFigure(response, filter)}
      empty="No lead has both a dated article and a first contact yet."
    />
  )
}

/** The money that leads disclose. */
export function MoneyChart({ db, filter, asker, leads }: ChartsOf) {
  return (
    <FigurePanel
      id="money-by-sector"
      title="Money by sector"
      sentence={sayDisclosed(sumDisclosed(db, filter, asker), leads)}
      figure={moneyFigure(moneyBySector(db, filter, asker), filter)}
      empty="No lead here discloses an amount in a currency with a rate. What is not disclosed is never counted as 0."
    />
  )
}

/** Where leads come from, where they are lost to and why, and who works on them. */
export function OutcomeCharts({ db, filter, asker }: Omit<ChartsOf, 'leads'>) {
  return (
    <>
      <div className={classes.stack}>
        <FigurePanel
          id="home-countries"
          title="Home countries"
          sentence="Where the investors are at home."
          figure={countryFigure(countByCountry(db, filter, asker), filter)}
          empty="No lead answers these filters."
        />
        <FigurePanel
          id="lost-reasons"
          title="Why leads were lost"
          sentence="The reasons that were given when they were closed."
          figure={lostReasonFigure(countLostReasons(db, filter, asker), filter)}
          empty="No lead here was lost."
        />
      </div>
      <div className={classes.stack}>
        <FigurePanel
          id="load"
          title="Analysts’ load"
          sentence="Open leads by owner and status."
          figure={loadFigure(countLoad(db, filter, asker), filter)}
          empty="No open lead answers these filters."
        />
        <FigurePanel
          id="lost-to"
          title="Countries lost to"
          sentence="Where the investor went instead."
          figure={lostToFigure(countLostTo(db, filter, asker), filter)}
          empty="No lead here was lost."
        />
      </div>
    </>
  )
}
