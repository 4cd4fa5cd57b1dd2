'use client'

import { Button } from '@mantine/core'
import { Printer } from 'lucide-react'

/** Opens the browser's print dialog. */
export function PrintButton() {
  return (
    <Button variant="default" leftSection={<Printer size={16} aria-hidden />} onClick={() => window.print()}>
      Print
    </Button>
  )
}
