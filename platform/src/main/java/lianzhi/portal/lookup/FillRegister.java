package lianzhi.portal.lookup;

import lianzhi.portal.store.PublicStore.PublicRow;

/** Takes the rows of a register one by one, so that none of them is kept as an object. */
public final class FillRegister {
    final Entries entries;

    public FillRegister(int expected) {
        entries = new Entries(expected);
    }

    public void add(PublicRow row) {
        entries.add(row);
    }
}
