package lianzhi.funds.receipts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lianzhi.access.People;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.audit.AuditTrail;
import lianzhi.cases.CaseEvents;
import lianzhi.cases.CaseFiles;
import lianzhi.cases.CaseId;
import lianzhi.funds.books.Account;
import lianzhi.funds.books.AccountKind;
import lianzhi.funds.books.Posting;
import lianzhi.funds.store.CashStore;
import lianzhi.funds.store.Ledger;
import lianzhi.law.Money;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 收取现金、POS: two officers for cash, a numbered slip at once, and the money on hand until the bank shows it. */
@Component
public class TakeCash {
    /** @param secondLogin sign-in name of the second officer; needed for cash */
    public record CashTaken(
            CaseId caseId,
            Receipt.Kind kind,
            Money amount,
            String payer,
            String purpose,
            @Nullable String secondLogin) {}

    private final CaseFiles files;
    private final CaseEvents timeline;
    private final People people;
    private final CashStore cash;
    private final MatchReceipt match;
    private final Ledger ledger;
    private final AuditTrail trail;
    private final Clock clock;

    TakeCash(
            CaseFiles files,
            CaseEvents timeline,
            People people,
            CashStore cash,
            MatchReceipt match,
            Ledger ledger,
            AuditTrail trail,
            Clock clock) {
        this.files = files;
        this.timeline = timeline;
        this.people = people;
        this.cash = cash;
        this.match = match;
        this.ledger = ledger;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    public CashSlip take(Viewer by, CashTaken taken) {
        if (!by.may(Power.MATCH_FUNDS)) {
            by.require(Power.WORK_CASE);
        }
        var brief = files.lock(by, taken.caseId());
        var second = check(by, taken);
        var today = LocalDate.now(clock);
        var id = cash.open(
                taken.kind(),
                brief.courtCode(),
                taken.amount(),
                today,
                taken.payer().strip(),
                taken.purpose().strip(),
                by.personId(),
                second);
        ledger.post(new Posting(
                "receipt:" + id + ":arrived",
                Posting.Kind.ARRIVED,
                brief.courtCode(),
                "receipt:" + id,
                taken.kind() == Receipt.Kind.CASH ? "收取现金" : "POS收款",
                by.personId(),
                second,
                Posting.move(
                        Account.ofCourt(brief.courtCode(), AccountKind.ON_HAND),
                        Account.ofCourt(brief.courtCode(), AccountKind.SUSPENSE),
                        taken.amount())));
        match.handle(
                id,
                new MatchHint(taken.caseId(), 100, List.of(), "当场收取，已知案件", "CashTaken in person for this case"),
                by,
                second);
        var slip = cash.slip(id);
        if (taken.kind() == Receipt.Kind.CASH) {
            timeline.happened(
                    taken.caseId(),
                    "CASH_TAKEN",
                    clock.instant(),
                    by,
                    Map.of("receiptId", "" + id, "amount", "" + taken.amount(), "slip", slip.number()));
        }
        trail.record(
                by,
                "CASH_TAKEN",
                "receipt:" + id,
                Map.of("slip", slip.number(), "amount", "" + taken.amount(), "second", "" + second));
        return slip;
    }

    /** 移交财务: the cash and its slip have reached the accountant. */
    @Transactional
    public void handIn(Viewer by, long receiptId) {
        by.require(Power.MATCH_FUNDS);
        var slip = cash.slip(receiptId);
        files.lock(by, slip.caseId());
        if (!cash.handIn(receiptId, LocalDate.now(clock))) {
            throw Refused.conflict(Reason.of("HANDED_IN_ALREADY", "该笔款项已移交", "This money was handed in before"));
        }
        timeline.happened(slip.caseId(), "CASH_HANDED_IN", clock.instant(), by, Map.of("receiptId", "" + receiptId));
        trail.record(by, "CASH_HANDED_IN", "receipt:" + receiptId, Map.of("slip", slip.number()));
    }

    private @Nullable Long check(Viewer by, CashTaken taken) {
        var wrong = new ArrayList<Reason>();
        if (taken.kind() == Receipt.Kind.BANK) {
            wrong.add(Reason.field("kind", "KIND_UNKNOWN", "只登记现金和POS收款", "Only cash and POS are entered here"));
        }
        if (!taken.amount().isPositive()) {
            wrong.add(Reason.field("amount", "AMOUNT_NOT_POSITIVE", "金额应大于零", "An amount is above zero"));
        }
        if (taken.payer().isBlank()) {
            wrong.add(Reason.field("payer", "PAYER_MISSING", "请填写付款人", "Say who paid"));
        }
        var login = taken.secondLogin();
        Long second = login == null || login.isBlank()
                ? null
                : people.findByLogin(login.strip())
                        .filter(person -> person.courtCode().equals(by.courtCode()))
                        .map(person -> person.id())
                        .orElse(null);
        if (taken.kind() == Receipt.Kind.CASH && (second == null || second == by.personId())) {
            wrong.add(Reason.field(
                    "secondLogin",
                    "SECOND_OFFICER_MISSING",
                    "收取现金须有本院两名执行人员在场",
                    "Cash is taken by two officers of this court"));
        }
        if (!wrong.isEmpty()) {
            throw new Refused(Refused.Kind.BAD_INPUT, wrong);
        }
        return second;
    }
}
