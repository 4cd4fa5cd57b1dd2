'use client'

import { startTransition } from 'react'

/** Does work as one transition, so that what it showed ahead of the server lasts exactly as long as the work. */
export const transition = (work: () => Promise<boolean>): Promise<boolean> =>
  new Promise((resolve) => {
    startTransition(async () => resolve(await work()))
  })
