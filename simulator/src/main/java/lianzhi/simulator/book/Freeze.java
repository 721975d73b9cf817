package lianzhi.simulator.book;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lianzhi.wire.WireTime;

/** 冻结: one hold on an account, of this link or of another authority. Its place in the list is its rank. */
public record Freeze(
        List<String> requestNumbers,
        String index,
        String subAccount,
        String authority,
        String document,
        long limitFen,
        String from,
        String until) {
    /** Found by the number of the order that made it, or of one that renewed it. */
    public boolean isOf(String requestNumber, String sub) {
        return requestNumbers.contains(requestNumber) && subAccount.equals(sub);
    }

    public boolean isInForceOn(LocalDate day) {
        var last = WireTime.day(until);
        return last == null || !last.isBefore(day);
    }

    Freeze renewed(String requestNumber, String newUntil) {
        var numbers = new ArrayList<>(requestNumbers);
        numbers.add(requestNumber);
        return new Freeze(numbers, index, subAccount, authority, document, limitFen, from, newUntil);
    }

    Freeze lowered(long byFen) {
        return new Freeze(requestNumbers, index, subAccount, authority, document, limitFen - byFen, from, until);
    }
}
