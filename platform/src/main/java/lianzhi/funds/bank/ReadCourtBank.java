package lianzhi.funds.bank;

import java.time.Duration;
import lianzhi.funds.receipts.ImportStatement;
import lianzhi.funds.store.LineStore;
import lianzhi.operations.Job;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** 读取流水: fetches the court bank's statement to its end, page by page, and books it. */
@Component
public class ReadCourtBank implements Job {
    static final String BANK = "court-bank";
    private final CourtBank bank;
    private final LineStore lines;
    private final ImportStatement statements;
    private final Environment environment;

    ReadCourtBank(CourtBank bank, LineStore lines, ImportStatement statements, Environment environment) {
        this.bank = bank;
        this.lines = lines;
        this.statements = statements;
        this.environment = environment;
    }

    @Override
    public String name() {
        return "court-bank-statement";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(5);
    }

    @Override
    public void run() {
        while (bank.isConnected()) {
            long after = lines.cursor(BANK);
            var page = bank.statement(after);
            if (page.isEmpty()) {
                return;
            }
            statements.fromBank(BANK, environment.getProperty("lianzhi.court-bank.court", "粤08"), page);
            if (lines.cursor(BANK) <= after) {
                throw new BankSilent("The statement after " + after + " has no running number that goes on");
            }
        }
    }
}
