export { allPages } from './allPages'
export { api, ask, got, onServerTime, onSignedOut, withQuery } from './client'
export { articleOf, Fault, foreign, Refusal, type Article, type Reason } from './problem'
export type { components, paths } from './schema'
