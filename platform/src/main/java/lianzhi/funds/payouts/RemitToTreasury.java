package lianzhi.funds.payouts;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Map;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.audit.AuditTrail;
import lianzhi.funds.books.Account;
import lianzhi.funds.books.AccountKind;
import lianzhi.funds.store.Ledger;
import lianzhi.funds.store.PayoutStore;
import lianzhi.law.Money;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 上缴国库: execution fees, and fines that were set apart, on separate lines; another checks, the chief signs. */
@Component
public class RemitToTreasury {
    /** @param kind FEES or TREASURY; each is a payment of its own (诉讼费用交纳办法第52条) */
    public record RemitOrder(
            Payout.Kind kind, Money amount, String holderName, String bankName, String accountNumber) {}

    private final PayoutStore payouts;
    private final Ledger ledger;
    private final AuditTrail trail;
    private final Clock clock;

    RemitToTreasury(PayoutStore payouts, Ledger ledger, AuditTrail trail, Clock clock) {
        this.payouts = payouts;
        this.ledger = ledger;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    public Payout handle(Viewer by, RemitOrder wanted, @Nullable String key) {
        by.require(Power.MATCH_FUNDS);
        check(wanted);
        var source = source(by.courtCode(), wanted.kind());
        payouts.lockAccount(ledger.idOf(source));
        if (key != null) {
            var earlier = payouts.byKey(by.personId(), key);
            if (earlier.isPresent()) {
                return earlier.get();
            }
        }
        var free = ledger.free(source);
        if (wanted.amount().compareTo(free) > 0) {
            throw Refused.rule(
                    Reason.field("amount", "PAYOUT_ABOVE_BALANCE", "上缴金额超过余额", "The sum is above what is there")
                            .with(Map.of("free", "" + free)));
        }
        var payout = payouts.add(
                new PayoutStore.New(
                        null,
                        by.courtCode(),
                        wanted.kind(),
                        ledger.idOf(source),
                        null,
                        wanted.holderName().strip(),
                        wanted.bankName().strip(),
                        EnterPayeeAccount.digits(wanted.accountNumber()),
                        wanted.amount(),
                        wanted.kind() == Payout.Kind.FEES ? "申请执行费上缴国库" : "罚款等上缴国库",
                        null,
                        null,
                        null,
                        null,
                        key),
                by,
                clock.instant(),
                Map.of());
        trail.record(
                by,
                "TREASURY_PROPOSED",
                payout.document(),
                Map.of("kind", "" + wanted.kind(), "amount", "" + wanted.amount()));
        return payout;
    }

    public static Account source(String courtCode, Payout.Kind kind) {
        return Account.ofCourt(courtCode, kind == Payout.Kind.FEES ? AccountKind.FEES : AccountKind.TREASURY);
    }

    private static void check(RemitOrder wanted) {
        var wrong = new ArrayList<Reason>();
        if (wanted.kind() != Payout.Kind.FEES && wanted.kind() != Payout.Kind.TREASURY) {
            wrong.add(Reason.field("kind", "KIND_UNKNOWN", "只能上缴申请执行费或罚款", "Only fees and fines go this way"));
        }
        if (!wanted.amount().isPositive()) {
            wrong.add(Reason.field("amount", "AMOUNT_NOT_POSITIVE", "金额应大于零", "An amount is above zero"));
        }
        if (wanted.holderName().isBlank() || wanted.bankName().isBlank()) {
            wrong.add(
                    Reason.field("holderName", "PAYEE_MISSING", "请填写国库收款户名和开户行", "The treasury's account is missing"));
        }
        if (!EnterPayeeAccount.digits(wanted.accountNumber()).matches("[0-9]{8,32}")) {
            wrong.add(Reason.field(
                    "accountNumber", "ACCOUNT_NUMBER_FORM", "账号应为8至32位数字", "An account number has 8 to 32 digits"));
        }
        if (!wrong.isEmpty()) {
            throw new Refused(Refused.Kind.BAD_INPUT, wrong);
        }
    }
}
