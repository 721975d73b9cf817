package lianzhi.funds.payouts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.audit.AuditTrail;
import lianzhi.funds.books.Account;
import lianzhi.funds.books.AccountKind;
import lianzhi.funds.books.Posting;
import lianzhi.funds.files.Csv;
import lianzhi.funds.store.Ledger;
import lianzhi.funds.store.PaymentFileStore;
import lianzhi.law.Money;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * 付款文件: ready payouts of the court, all or those chosen, go into one file, in one transaction with their postings. The file is kept:
 * it can be fetched again, and no payout is ever in two files.
 */
@Component
public class MakePaymentFile {
    /** In one file. */
    public static final int MOST = 5000;

    private final PaymentFileStore payments;
    private final Ledger ledger;
    private final AuditTrail trail;
    private final Clock clock;

    MakePaymentFile(PaymentFileStore payments, Ledger ledger, AuditTrail trail, Clock clock) {
        this.payments = payments;
        this.ledger = ledger;
        this.trail = trail;
        this.clock = clock;
    }

    /** @param chosen all of these or nothing; null: every one that is ready */
    @Transactional
    public PaymentFile handle(Viewer by, @Nullable Set<Long> chosen) {
        by.require(Power.CHECK_PAYOUT);
        if (chosen != null && chosen.size() > MOST) {
            throw Refused.input(Reason.field("payouts", "TOO_MANY", "一个文件最多5000笔", "At most 5,000 in one file"));
        }
        var ready = payments.lockReady(by.courtCode(), chosen, MOST);
        if (ready.isEmpty()) {
            throw Refused.rule(Reason.of("NOTHING_READY", "没有可以付款的发放单", "No payout is ready to be paid"));
        }
        if (chosen != null && ready.size() != chosen.size()) {
            throw Refused.conflict(Reason.of(
                            "NOT_ALL_READY",
                            "所选发放单中有 " + (chosen.size() - ready.size()) + " 笔不能付款，请刷新后重选",
                            (chosen.size() - ready.size()) + " of the chosen payouts cannot be paid: choose again")
                    .with(Map.of("notReady", "" + (chosen.size() - ready.size()))));
        }
        var content = text(ready);
        var sum = ready.stream().map(Payout::amount).reduce(Money.ZERO, Money::plus);
        var now = clock.instant();
        var file = payments.add(by, now, ready.size(), sum, sha256(content), content);
        payments.onTheirWay(ready, file.id(), now);
        ledger.post(ready.stream().map(MakePaymentFile::sent).toList());
        trail.record(
                by,
                "PAYMENT_FILE_MADE",
                "payment-file:" + file.id(),
                Map.of("payouts", "" + ready.size(), "sum", "" + sum, "sha256", file.sha256()));
        return file;
    }

    private static Posting sent(Payout payout) {
        return new Posting(
                payout.document() + ":sent",
                Posting.Kind.SENT,
                payout.courtCode(),
                payout.document(),
                "发放在途",
                payout.proposedBy(),
                payout.approvedBy(),
                Posting.move(
                        payout.source(), Account.ofCourt(payout.courtCode(), AccountKind.IN_TRANSIT), payout.amount()));
    }

    private static byte[] text(List<Payout> payouts) {
        var csv = new Csv("序号", "参考号", "收款户名", "收款账号", "开户行", "金额", "用途");
        for (int i = 0; i < payouts.size(); i++) {
            var payout = payouts.get(i);
            csv.row(
                    i + 1,
                    payout.reference(),
                    payout.payeeName(),
                    payout.payeeAccount(),
                    payout.payeeBank(),
                    payout.amount(),
                    payout.purpose());
        }
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
