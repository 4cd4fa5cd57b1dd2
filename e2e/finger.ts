import type { Locator, Page } from '@playwright/test'

type Place = Locator | { x: number; y: number }

/** A finger on the screen, by the browser's real touch input. */
export async function fingerOn(page: Page) {
  const touch = await page.context().newCDPSession(page)
  let at = { x: 0, y: 0 }
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd' | 'touchCancel', touchPoints: object[]) =>
    touch.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: touchPoints.map((point) => ({ x: 0, y: 0, ...point })),
    })

  async function pointOf(place: Place): Promise<{ x: number; y: number }> {
    if ('x' in place) return place
    await place.scrollIntoViewIfNeeded()
    const box = await place.boundingBox()
    if (!box) throw new Error('Nothing stands where the finger is to go')
    return { x: box.x + Math.min(20, box.width / 2), y: box.y + Math.min(40, box.height / 2) }
  }

  return {
    down: async (place: Place) => {
      at = await pointOf(place)
      await send('touchStart', [at])
    },
    /** Slides there, as a finger does: through what lies between. */
    to: async (place: Place) => {
      const end = await pointOf(place)
      const start = at
      for (let step = 1; step <= 8; step += 1) {
        at = { x: start.x + ((end.x - start.x) * step) / 8, y: start.y + ((end.y - start.y) * step) / 8 }
        await send('touchMove', [at])
      }
    },
    up: () => send('touchEnd', []),
    /** Another finger comes down beside it, and both leave. */
    second: async () => {
      await send('touchStart', [
        { ...at, id: 0 },
        { x: at.x + 60, y: at.y + 60, id: 1 },
      ])
      await send('touchEnd', [])
    },
    /** The system takes the touch away, as it does for a call. */
    lose: () => send('touchCancel', []),
  }
}
