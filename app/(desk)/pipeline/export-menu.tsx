'use client'

import { Menu } from '@mantine/core'
import Link from 'next/link'
import { useOpening } from '@/components/ui/first-use'
import { ExportFace } from './export-button'
import classes from './filter-menu.module.css'

/** As what leads can be saved. */
export const exportFormats = [
  { code: 'xlsx', name: 'Spreadsheet (XLSX)' },
  { code: 'csv', name: 'Plain table (CSV)' },
  { code: 'json', name: 'For programs (JSON)' },
]

/** The same leads as a file; `file` is the address of the export under the filter at hand. */
export function ExportMenu({ file }: { file: string }) {
  const { opened, setOpened, button } = useOpening()
  return (
    <Menu opened={opened} onChange={setOpened} position="bottom-end">
      <Menu.Target>
        <button ref={button} type="button" className={classes.button}>
          <ExportFace />
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
