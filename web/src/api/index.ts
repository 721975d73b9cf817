export { api, ask, got, onServerTime, onSignedOut, withQuery } from './client'
export { Fault, Refusal, type Reason } from './problem'
export type { components, paths } from './schema'
