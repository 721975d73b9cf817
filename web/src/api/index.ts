export { api, ask, got, onSignedOut, withQuery } from './client'
export { Fault, Refusal, type Reason } from './problem'
export type { components, paths } from './schema'
