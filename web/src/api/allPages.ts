interface Piece<T> { items: readonly T[]; total: number }

/** All of a list that is given in pages; what slips from one page to the next while it is read is in it once. */
export async function allPages<T>(ask: (page: number) => Promise<Piece<T>>, idOf: (item: T) => unknown): Promise<Piece<T>> {
  const all = new Map<unknown, T>()
  for (let page = 0; ; page++) {
    const piece = await ask(page)
    for (const item of piece.items) all.set(idOf(item), item)
    if (!piece.items.length || all.size >= piece.total) return { items: [...all.values()], total: piece.total }
  }
}
