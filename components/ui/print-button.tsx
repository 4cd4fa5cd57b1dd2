'use client'

import { Button } from '@mantine/core'
import { Printer } from 'lucide-react'

/** Opens the browser's print dialog, which also saves as PDF. */
export function PrintButton() {
  return (
    <Button variant="default" leftSection={<Printer size={16} aria-hidden />} onClick={() => window.print()}>
      Print or save as PDF
    </Button>
  )
}
