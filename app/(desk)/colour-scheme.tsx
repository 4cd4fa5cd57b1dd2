'use client'

import { ActionIcon, useComputedColorScheme, useMantineColorScheme } from '@mantine/core'
import { MoonStar, SunMedium } from 'lucide-react'

/** Changes between the light and the dark desk; until it is used, the system's choice holds. */
export function ColourScheme() {
  const { setColorScheme } = useMantineColorScheme()
  const scheme = useComputedColorScheme('light', { getInitialValueInEffect: true })
  const other = scheme === 'light' ? 'dark' : 'light'
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      aria-label={`Switch to the ${other} desk`}
      data-command={`Switch to the ${other} desk`}
      onClick={() => setColorScheme(other)}
    >
      {scheme === 'light' ? <MoonStar size={17} /> : <SunMedium size={17} />}
    </ActionIcon>
  )
}
