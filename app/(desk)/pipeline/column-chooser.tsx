'use client'

import { useRouter } from 'next/navigation'
import type { PipelineFilter } from '@/domain/pipeline-filter'
import { FilterMenu } from './filter-menu'
import { listColumns, pipelineHref, type View } from './view'

/** Which columns the list has. The choice is in the address, and so in a view that is kept. */
export function ColumnChooser({ filter, view }: { filter: PipelineFilter; view: View }) {
  const router = useRouter()
  return (
    <FilterMenu
      name="Columns"
      plain
      options={listColumns}
      chosen={view.columns}
      onChoose={(chosen) => {
        const columns = listColumns.map(({ code }) => code).filter((code) => chosen.includes(code))
        router.replace(pipelineHref(filter, { ...view, columns }), { scroll: false })
      }}
    />
  )
}
