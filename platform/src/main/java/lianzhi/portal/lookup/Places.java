package lianzhi.portal.lookup;

import java.util.ArrayList;
import java.util.Arrays;

/** Where each sanction stands; rounds have numbers of another kind and never leave one by one. */
record Places(long[] ids, int[] at) {
    static Places of(Entries entries) {
        var order = new ArrayList<long[]>();
        for (var i = 0; i < entries.size(); i++) {
            if (!entries.kind(i).equals("ROUND")) order.add(new long[] {entries.id(i), i});
        }
        order.sort((a, b) -> Long.compare(a[0], b[0]));
        return new Places(
                order.stream().mapToLong(one -> one[0]).toArray(),
                order.stream().mapToInt(one -> (int) one[1]).toArray());
    }

    int of(long id) {
        var found = Arrays.binarySearch(ids, id);
        return found < 0 ? -1 : at[found];
    }
}
