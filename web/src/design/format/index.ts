export * from './dates'
export * from './deadline'
export * from './identifiers'
export * from './money'
