/** The first answer is a screenful: whoever comes to the end of it, or looks for one kind or case in it, sees more without asking. */
const FIRST = 20
export interface ListEnd { hasMore: boolean; busy: boolean; failed: boolean; isAtEnd: boolean; shown: number; narrowed: boolean }
/** Whether the list goes on by itself; after a failure it waits until somebody asks again. */
export const goesOn = (end: ListEnd) => end.hasMore && !end.busy && !end.failed && (end.isAtEnd || (end.narrowed && end.shown <= FIRST))
/** How far to look next: what failed is asked for again, not passed over. */
export const nextReach = (reach: number, failed: boolean) => (failed ? reach : reach + 1)
