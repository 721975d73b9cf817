package lianzhi.funds;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lianzhi.access.Viewer;
import lianzhi.funds.books.Reconciliation.Difference;
import lianzhi.funds.files.ReadCsv;
import lianzhi.funds.receipts.ImportStatement;
import lianzhi.funds.store.ReconcileQuery;
import org.springframework.stereotype.Component;

/** 银行流水: a statement of one line, as an accountant brings it, and what it leaves to be explained. */
@Component
class BankFile {
    private final ImportStatement statements;
    private final ReconcileQuery reconcile;

    BankFile(ImportStatement statements, ReconcileQuery reconcile) {
        this.statements = statements;
        this.reconcile = reconcile;
    }

    /** The bank took it, nobody here ordered it: number of its line. */
    long taken(Viewer by, String yuan, LocalDate on) {
        line(by, "支", yuan, "银行", "手续费", on);
        return lineOf(standing(by, on).getFirst());
    }

    /** Reference of the line. */
    String arrived(Viewer by, String yuan, String payer, LocalDate on) {
        return line(by, "收", yuan, payer, "来款", on);
    }

    /** Differences that wait for a person's word. */
    List<Difference> standing(Viewer by, LocalDate on) {
        return reconcile.of(by, by.courtCode(), on).differences().stream()
                .filter(Difference::needsPerson)
                .toList();
    }

    /** What the books say of this line at the end of that day. */
    List<Difference> of(Viewer by, LocalDate on, long line) {
        return reconcile.of(by, by.courtCode(), on).differences().stream()
                .filter(difference -> difference.document().equals("bank-line:" + line))
                .toList();
    }

    static long lineOf(Difference difference) {
        return Long.parseLong(difference.document().replace("bank-line:", ""));
    }

    private String line(Viewer by, String way, String yuan, String other, String purpose, LocalDate on) {
        var reference = "F" + System.nanoTime();
        var csv = "流水号,交易日期,收支,金额,对方户名,附言\n" + String.join(",", reference, on.toString(), way, yuan, other, purpose)
                + "\n";
        statements.fromFile(
                by,
                ImportStatement.Source.CSV,
                "one.csv",
                ReadCsv.of(csv.getBytes(StandardCharsets.UTF_8), Map.of()).stream());
        return reference;
    }
}
