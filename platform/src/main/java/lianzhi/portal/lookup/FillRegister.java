package lianzhi.portal.lookup;

import lianzhi.portal.store.PublicStore.PublicRow;

/** Takes the rows of a register one by one, so that none of them is kept as an object. */
public final class FillRegister {
    final Columns columns;

    public FillRegister(int expected) {
        columns = new Columns(expected);
    }

    public void add(PublicRow row) {
        columns.add(row);
    }
}
