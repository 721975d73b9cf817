import type { Reason } from '@/api'

/** The reasons that mean one field. */
export type ErrorsOf = (field: string) => Reason[]
