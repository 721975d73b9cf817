package lianzhi.sanctions;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;

/** Fictitious identity numbers of children: division 449999, a valid check digit. */
public final class Minors {
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final AtomicInteger NEXT = new AtomicInteger(100);

    private Minors() {}

    public static String idNumber() {
        var first17 = "449999" + (LocalDate.now().getYear() - 12) + "0101" + NEXT.incrementAndGet();
        var sum = 0;
        for (var i = 0; i < 17; i++) sum += (first17.charAt(i) - '0') * WEIGHTS[i];
        return first17 + "10X98765432".charAt(sum % 11);
    }
}
