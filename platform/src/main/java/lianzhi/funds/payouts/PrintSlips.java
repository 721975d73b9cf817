package lianzhi.funds.payouts;

import java.time.Clock;
import java.time.LocalDate;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.cases.CaseFiles;
import lianzhi.funds.receipts.CashSlip;
import lianzhi.funds.store.CashStore;
import lianzhi.funds.store.PayoutQuery;
import lianzhi.law.LawSettings;
import lianzhi.law.Money;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import lianzhi.law.text.CapitalNumerals;
import lianzhi.settings.Settings;
import org.springframework.stereotype.Component;

/** 打印回单与收据: sums in figures and capital numerals. */
@Component
public class PrintSlips {
    private final CaseFiles files;
    private final PayoutQuery payouts;
    private final CashStore cash;
    private final Settings settings;
    private final Clock clock;

    PrintSlips(CaseFiles files, PayoutQuery payouts, CashStore cash, Settings settings, Clock clock) {
        this.files = files;
        this.payouts = payouts;
        this.cash = cash;
        this.settings = settings;
        this.clock = clock;
    }

    public PayoutSlip ofPayout(Viewer viewer, long id) {
        return ofRow(payouts.one(viewer, id));
    }

    public PayoutSlip ofRow(PayoutQuery.Row row) {
        var settled = row.settledAt();
        if (!row.state().equals("CONFIRMED") || settled == null) {
            throw Refused.rule(Reason.of("NOT_PAID", "银行尚未付讫，没有回单", "The bank has not paid yet: no slip"));
        }
        var number = row.caseNumber();
        return new PayoutSlip(
                row.reference(),
                row.courtCode(),
                number == null ? "" : number,
                row.payeeName(),
                row.payeeBank(),
                row.payeeAccount(),
                row.amount(),
                words(row.amount()),
                row.purpose(),
                LocalDate.ofInstant(settled, clock.getZone()));
    }

    public CashSlip ofReceipt(Viewer viewer, long receiptId) {
        viewer.require(Power.READ_FUNDS);
        var slip = cash.slip(receiptId);
        files.visible(viewer, slip.caseId());
        return slip.inWords(words(slip.amount()));
    }

    private String words(Money amount) {
        return new CapitalNumerals(LawSettings.defaults()
                        .with("numerals.jiaoZheng", settings.text("numerals.jiaoZheng"))
                        .with("numerals.zeroForms", settings.text("numerals.zeroForms")))
                .of(amount);
    }
}
