package lianzhi.funds.books;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Map;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.audit.AuditTrail;
import lianzhi.funds.store.Books;
import lianzhi.funds.store.MonthStore;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * 月结: prepared when every day is closed and the books are whole; another person confirms it. Neither of them explained
 * a difference that still stands.
 */
@Component
public class CloseMonth {
    private final MonthStore months;
    private final Books books;
    private final WhoExplained explained;
    private final AuditTrail trail;
    private final Clock clock;

    CloseMonth(MonthStore months, Books books, WhoExplained explained, AuditTrail trail, Clock clock) {
        this.months = months;
        this.books = books;
        this.explained = explained;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    public Month prepare(Viewer by, YearMonth wanted) {
        if (!by.may(Power.APPROVE_PAYOUT)) {
            by.require(Power.MATCH_FUNDS);
        }
        var month = months.of(by, by.courtCode(), wanted);
        if (month.preparedAt() != null) {
            throw Refused.conflict(Reason.of("MONTH_CLOSED", "该月已月结", "The month is closed already"));
        }
        var reasons = new ArrayList<Reason>();
        if (!wanted.atEndOfMonth().isBefore(LocalDate.now(clock))) {
            reasons.add(Reason.of("MONTH_NOT_OVER", "该月尚未结束", "The month is not over"));
        }
        if (!month.openDays().isEmpty()) {
            reasons.add(Reason.of(
                            "DAYS_OPEN",
                            "尚有" + month.openDays().size() + "日未日结："
                                    + month.openDays().getFirst(),
                            month.openDays().size() + " days are not closed, the first is "
                                    + month.openDays().getFirst())
                    .with(Map.of("first", "" + month.openDays().getFirst())));
        }
        if (months.isEarlierOpen(by.courtCode(), wanted)) {
            reasons.add(Reason.of("MONTH_BEFORE_OPEN", "上一个有账的月份尚未月结", "An earlier month with money is still open"));
        }
        if (!month.unexplained().isZero()
                || month.differences().stream().anyMatch(Reconciliation.Difference::needsPerson)) {
            reasons.add(Reason.of("DIFFERENCES_OPEN", "尚有未说明的差异", "There are differences that nobody has explained"));
        }
        if (!books.faults().isEmpty()) {
            reasons.add(Reason.of("BOOKS_NOT_WHOLE", "账簿校验未通过", "The books do not keep their promises"));
        }
        if (!reasons.isEmpty()) {
            throw new Refused(Refused.Kind.RULE, reasons);
        }
        explained.isAnotherThan(by, wanted.atEndOfMonth());
        months.prepare(by, month, clock.instant());
        trail.record(
                by,
                "MONTH_PREPARED",
                "month:" + by.courtCode() + ":" + wanted,
                Map.of("bank", "" + month.bank(), "ledger", "" + month.ledger(), "files", "" + month.files()));
        return months.of(by, by.courtCode(), wanted);
    }

    /** 执行与财务核对: by somebody else than who prepared it. */
    @Transactional
    public Month confirm(Viewer by, YearMonth wanted) {
        by.require(Power.APPROVE_PAYOUT);
        var month = months.of(by, by.courtCode(), wanted);
        if (month.preparedAt() == null || month.confirmedAt() != null) {
            throw Refused.conflict(
                    Reason.of("MONTH_STATE", "该月尚未编制或已核对", "The month is not prepared, or confirmed already"));
        }
        explained.isAnotherThan(by, wanted.atEndOfMonth());
        if (!months.confirm(by, wanted, clock.instant())) {
            throw Refused.rule(Reason.of("FOUR_EYES", "编制人不能核对自己的月结", "Nobody confirms what he prepared himself"));
        }
        trail.record(by, "MONTH_CONFIRMED", "month:" + by.courtCode() + ":" + wanted, Map.of());
        return months.of(by, by.courtCode(), wanted);
    }
}
