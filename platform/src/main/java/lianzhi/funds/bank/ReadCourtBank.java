package lianzhi.funds.bank;

import java.time.Duration;
import lianzhi.funds.receipts.ImportStatement;
import lianzhi.funds.store.LineStore;
import lianzhi.operations.Job;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** 读取流水: fetches the court bank's statement to its end, page by page, and books it. */
@Component
public class ReadCourtBank implements Job {
    static final String BANK = "court-bank";
    private static final Logger LOG = LoggerFactory.getLogger(ReadCourtBank.class);
    private static final int PATIENCE = 24;
    private final CourtBank bank;
    private final LineStore lines;
    private final ImportStatement statements;
    private final Environment environment;
    private boolean hasSpoken;
    private int silences;

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

    /** At the start the bank may come up after us: its silence is a fault only once it has spoken, or after a while. */
    @Override
    public void run() {
        try {
            read();
            hasSpoken = true;
        } catch (BankSilent silent) {
            if (hasSpoken || silences++ >= PATIENCE) throw silent;
            LOG.info("The court's bank is not there yet: {}", silent.getMessage());
        }
    }

    private void read() {
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
