'use client'

import { Menu } from '@mantine/core'
import { Download } from 'lucide-react'
import Link from 'next/link'
import classes from './filter-menu.module.css'

/** As what leads can be saved. */
export const exportFormats = [
  { code: 'xlsx', name: 'Spreadsheet (XLSX)' },
  { code: 'csv', name: 'Plain table (CSV)' },
  { code: 'json', name: 'For programs (JSON)' },
]

/** The same leads as a file; `file` is the address of the export under the filter at hand. */
export function ExportMenu({ file }: { file: string }) {
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <button type="button" className={classes.button}>
          <Download size={14} aria-hidden />
          Export
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {exportFormats.map(({ code, name }) => (
          <Menu.Item key={code} component="a" href={`${file}${file.includes('?') ? '&' : '?'}format=${code}`} download>
            {name}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item component={Link} href="/imports">
          Import a spreadsheet …
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
