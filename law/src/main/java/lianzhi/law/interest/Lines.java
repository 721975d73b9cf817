package lianzhi.law.interest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lianzhi.law.Money;
import lianzhi.law.Reason;
import lianzhi.law.Refused;

/** Collects the lines of a statement, where they are wanted. At most 500,000 [E]. */
final class Lines {
    private static final int MOST = 500_000;

    private final boolean wanted;
    private final ArrayList<StatementLine> all = new ArrayList<>();

    Lines(boolean wanted) {
        this.wanted = wanted;
    }

    boolean wanted() {
        return wanted;
    }

    void add(StatementLine.Kind kind, List<String> of, int from, int to, int days, long base, long fen, LineRate rate) {
        if (all.size() == MOST) {
            throw Refused.rule(Reason.of(
                    "TOO_MANY_LINES", "计算书超过50万行，请拆分计算", "The statement has more than 500,000 lines; split it"));
        }
        all.add(new StatementLine(
                kind,
                of,
                LocalDate.ofEpochDay(from),
                LocalDate.ofEpochDay(to),
                days,
                Money.fen(base),
                Money.fen(fen),
                rate));
    }

    List<StatementLine> all() {
        return all;
    }
}
