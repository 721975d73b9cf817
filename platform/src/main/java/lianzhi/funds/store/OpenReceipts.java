package lianzhi.funds.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lianzhi.funds.receipts.MatchHint;
import lianzhi.funds.receipts.StoredLine;
import lianzhi.funds.store.TakeLines.Taken;
import lianzhi.law.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** 到账款: receipts of new lines; one paid into a case's own account is written with its case and the reason. */
final class OpenReceipts {
    private static final String OPEN = """
        funds.receipt (id, court_code, bank_line_id, fen, open_fen, arrived_on, payer_name, payer_account, purpose,
            tried_at, state, found_case, match_rule, match_score, match_zh, match_en)\
        """;
    private static final int COLUMNS = 16;

    private final JdbcTemplate jdbc;
    private final SeenInStatement seen;
    private final Instant now;
    private final Map<String, Money> arrived = new HashMap<>();
    private final List<Long> found = new ArrayList<>();
    private final List<Long> worthALook = new ArrayList<>();

    private OpenReceipts(JdbcTemplate jdbc, SeenInStatement seen, Instant now) {
        this.jdbc = jdbc;
        this.seen = seen;
        this.now = now;
    }

    /** @param plain whether a case's own account says enough; else the rules, or a person, look first */
    static Taken of(JdbcTemplate jdbc, List<StoredLine> lines, boolean plain, SeenInStatement seen, Instant now) {
        var open = new OpenReceipts(jdbc, seen, now);
        if (!lines.isEmpty()) {
            open.write(lines, plain);
        }
        return new Taken(lines.size(), open.arrived, open.found, open.worthALook, List.of());
    }

    private void write(List<StoredLine> lines, boolean plain) {
        CopyRows.copy(jdbc, OPEN, rows -> {
            for (var stored : lines) {
                arrived.merge(stored.courtCode(), stored.line().amount(), Money::plus);
                var home = plain ? seen.home(stored.line()) : null;
                if (home != null) {
                    found.add(stored.id());
                    found(
                            row(rows, stored, null),
                            MatchHint.byAccount(home.caseId(), stored.line().subAccount()));
                } else {
                    boolean worth = seen.isWorthALook(stored.line());
                    open(row(rows, stored, worth ? null : now));
                    if (worth) {
                        worthALook.add(stored.id());
                    }
                }
            }
        });
    }

    private static CopyRows row(CopyRows rows, StoredLine stored, @Nullable Instant tried) throws SQLException {
        var line = stored.line();
        var fen = line.amount().fen();
        return rows.row(COLUMNS)
                .number(stored.id())
                .text(stored.courtCode())
                .number(stored.id())
                .number(fen)
                .number(fen)
                .day(line.valueOn())
                .text(line.counterName())
                .text(line.counterAccount())
                .text(line.purpose())
                .at(tried);
    }

    private static void open(CopyRows row) {
        row.text("UNMATCHED").none().none().none().none().none();
    }

    private static void found(CopyRows row, MatchHint hint) {
        row.text("FOUND")
                .number(hint.caseId().value())
                .text(hint.rules().getFirst().name())
                .small(hint.score())
                .text(hint.zh())
                .text(hint.en());
    }
}
