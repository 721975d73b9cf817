package lianzhi.portal.lookup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lianzhi.portal.store.PublicStore.PublicRow;

/** Takes the rows of a register one by one, so that none of them is kept as an object. */
public final class FillRegister {
    final Columns columns;
    final List<String> names;
    Places listed = new Places(new long[0], new int[0]);
    private final Map<String, String> shared = new HashMap<>();

    public FillRegister(int expected) {
        columns = new Columns(expected);
        names = new ArrayList<>(expected);
    }

    /** Where each sanction stands. */
    record Places(long[] ids, int[] at) {
        int of(long id) {
            var found = Arrays.binarySearch(ids, id);
            return found < 0 ? -1 : at[found];
        }
    }

    public void add(PublicRow row) {
        var e = row.entry();
        columns.add(e.id(), e.kind(), e.idMasked(), row.person(), e.court(), e.caseNumber(), e.publishedOn());
        names.add(shared.computeIfAbsent(e.name(), name -> name));
    }

    /** Sorts what is asked for by number; rounds have numbers of another kind and never leave one by one. */
    FillRegister done() {
        var order = new ArrayList<long[]>();
        for (var i = 0; i < columns.size(); i++) {
            if (!columns.kind(i).equals("ROUND")) order.add(new long[] {columns.id(i), i});
        }
        order.sort((a, b) -> Long.compare(a[0], b[0]));
        listed = new Places(
                order.stream().mapToLong(one -> one[0]).toArray(),
                order.stream().mapToInt(one -> (int) one[1]).toArray());
        shared.clear();
        return this;
    }
}
