package lianzhi.wire.bank;

import java.util.List;
import lianzhi.wire.Finding;

/** A list that the court gave to a bank: rows, or the court's error; blank when there is none. */
public record Offered<R extends Record>(List<R> rows, String error, List<Finding> findings) {
    public Offered {
        rows = List.copyOf(rows);
    }

    public boolean isError() {
        return !error.isBlank();
    }
}
