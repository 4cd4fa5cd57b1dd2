import classes from './charts-page.module.css'

/** The cards of the charts before their figures are there, in the places they will have. */
export function ChartsLoading() {
  return (
    <div className={classes.loading} role="status">
      <span className="visually-hidden">The figures are being counted</span>
      <div className={classes.filterPlace} />
      <div className={classes.pair}>
        <div className={classes.place} />
        <div className={classes.place} />
      </div>
    </div>
  )
}
