import { Rows2, Rows3 } from 'lucide-react'
import Link from 'next/link'
import type { PipelineFilter } from '@/domain/pipeline-filter'
import { ColumnChooser } from './column-chooser'
import { ExportButton } from './export-button'
import classes from './filter-menu.module.css'
import { pipelineHref, type View } from './view'

/** How the list is set: its columns, how dense it is; and the same leads as a file. */
export function ListTools({ filter, view }: { filter: PipelineFilter; view: View }) {
  const Rows = view.dense ? Rows2 : Rows3
  const file = pipelineHref(filter, { ...view, after: '' }).replace('/pipeline', '/pipeline/export')
  return (
    <>
      <ColumnChooser filter={filter} view={view} />
      <Link
        className={classes.button}
        href={pipelineHref(filter, { ...view, dense: !view.dense })}
        replace
        scroll={false}
        prefetch={false}
      >
        <Rows size={14} aria-hidden />
        {view.dense ? 'Roomy' : 'Dense'}
      </Link>
      <ExportButton file={file} />
    </>
  )
}
