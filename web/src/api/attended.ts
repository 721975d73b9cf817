/** Whether somebody sits before the page: what it asks by itself meanwhile must not keep the session alive. */
const AWAY = 60_000
const TOUCHES = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'] as const
let touchedAt = Date.now()

export function touched(at = Date.now()): void {
  touchedAt = at
}
export const isAttended = (now = Date.now()) => now - touchedAt < AWAY

for (const touch of TOUCHES) globalThis.window?.addEventListener(touch, () => { touched() }, { passive: true, capture: true })
