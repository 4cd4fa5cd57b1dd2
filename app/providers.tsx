'use client'

import { MantineProvider } from '@mantine/core'
import { Notifications } from '@mantine/notifications'
import { type ReactNode, useState } from 'react'
import { cssVariables, theme } from '@/components/theme'

declare global {
  var __webpack_nonce__: string | undefined
}

/**
 * What every page stands in. The nonce lets styles that Mantine adds later pass the content security policy: it is the
 * one the document came with, whatever a later answer of the server brings.
 */
export function Providers({ nonce: latest, children }: { nonce: string | undefined; children: ReactNode }) {
  const [nonce] = useState(latest)
  if (typeof window !== 'undefined') globalThis.__webpack_nonce__ = nonce
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      defaultColorScheme="auto"
      getStyleNonce={() => nonce ?? ''}
    >
      <Notifications position="bottom-right" limit={4} />
      {children}
    </MantineProvider>
  )
}
