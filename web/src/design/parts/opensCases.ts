import type { InjectionKey } from 'vue'

/** Whether who is signed in may open cases; where he may not, a case number is no link. */
export const OPENS_CASES: InjectionKey<() => boolean> = Symbol('opens cases')
