package lianzhi.law.interest;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** 不计加倍部分的日子, merged, as epoch days; counting is a binary search. */
final class LeftOutDays {
    private final int[] starts;
    private final int[] ends;
    /** Days left out before the span of the same index. */
    private final int[] before;

    LeftOutDays(List<DebtClaim.Suspension> suspensions) {
        var sorted = suspensions.stream()
                .sorted(Comparator.comparing(DebtClaim.Suspension::from))
                .toList();
        var s = new int[sorted.size()];
        var e = new int[sorted.size()];
        int n = 0;
        for (var span : sorted) {
            int from = (int) span.from().toEpochDay();
            int to = (int) span.to().toEpochDay();
            if (n > 0 && from <= e[n - 1] + 1) {
                e[n - 1] = Math.max(e[n - 1], to);
            } else {
                s[n] = from;
                e[n++] = to;
            }
        }
        starts = Arrays.copyOf(s, n);
        ends = Arrays.copyOf(e, n);
        before = new int[n];
        for (int i = 1; i < n; i++) {
            before[i] = before[i - 1] + ends[i - 1] - starts[i - 1] + 1;
        }
    }

    boolean isEmpty() {
        return starts.length == 0;
    }

    /** Days left out from {@code from} to {@code to}, both included. */
    int within(int from, int to) {
        return upTo(to) - upTo(from - 1);
    }

    /** The first day on or after {@code day} that counts. */
    int firstCounted(int day) {
        int at = spanOf(day);
        return at >= 0 && day <= ends[at] ? ends[at] + 1 : day;
    }

    /** The last day on or before {@code day} that counts. */
    int lastCounted(int day) {
        int at = spanOf(day);
        return at >= 0 && day <= ends[at] ? starts[at] - 1 : day;
    }

    private int upTo(int day) {
        int at = spanOf(day);
        return at < 0 ? 0 : before[at] + Math.min(day, ends[at]) - starts[at] + 1;
    }

    private int spanOf(int day) {
        int at = Arrays.binarySearch(starts, day);
        return at >= 0 ? at : -at - 2;
    }
}
