package lianzhi.funds.payouts;

import java.text.Normalizer;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Map;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.audit.AuditTrail;
import lianzhi.cases.CaseFiles;
import lianzhi.cases.CaseId;
import lianzhi.cases.CaseParty;
import lianzhi.funds.store.PayeeStore;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 登记收款账户: verified by the party's own name; a changed account or another name needs a second look. */
@Component
public class EnterPayeeAccount {
    /** What is entered. @param authority the special authority under which another name collects; else empty */
    public record Entry(long casePartyId, String holderName, String bankName, String accountNumber, String authority) {}

    private final CaseFiles files;
    private final PayeeStore payees;
    private final AuditTrail trail;
    private final Clock clock;

    EnterPayeeAccount(CaseFiles files, PayeeStore payees, AuditTrail trail, Clock clock) {
        this.files = files;
        this.payees = payees;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    public PayeeAccount handle(Viewer by, CaseId id, Entry entry) {
        if (!by.may(Power.PROPOSE_PAYOUT)) {
            by.require(Power.WORK_CASE);
        }
        files.lock(by, id);
        var party = files.parties(id).stream()
                .filter(p -> p.id() == entry.casePartyId())
                .findFirst()
                .orElseThrow(() -> Refused.notFound("casePartyId"));
        check(entry, party);
        var earlier = payees.verified(id, party.id());
        boolean sameName = plain(entry.holderName()).equals(plain(party.name()));
        var why = sameName ? (earlier.isPresent() ? "收款账户有变更" : "") : "户名与当事人不一致，凭特别授权";
        var account = payees.add(
                new PayeeAccount(
                        0,
                        id,
                        party.id(),
                        entry.holderName().strip(),
                        entry.bankName().strip(),
                        digits(entry.accountNumber()),
                        entry.authority().strip(),
                        why.isEmpty() ? PayeeAccount.State.VERIFIED : PayeeAccount.State.SECOND_LOOK,
                        by.personId(),
                        null,
                        why),
                clock.instant());
        trail.record(
                by,
                "PAYEE_ACCOUNT_ENTERED",
                "case:" + id.value(),
                Map.of("party", party.name(), "state", account.state().name(), "why", why));
        return account;
    }

    private static void check(Entry entry, CaseParty party) {
        var wrong = new ArrayList<Reason>();
        if (entry.bankName().isBlank()) {
            wrong.add(Reason.field("bankName", "BANK_MISSING", "请填写开户行", "The bank is missing"));
        }
        if (!digits(entry.accountNumber()).matches("[0-9]{8,32}")) {
            wrong.add(Reason.field(
                    "accountNumber", "ACCOUNT_NUMBER_FORM", "账号应为8至32位数字", "An account number has 8 to 32 digits"));
        }
        if (!wrong.isEmpty()) {
            throw new Refused(Refused.Kind.BAD_INPUT, wrong);
        }
        if (!plain(entry.holderName()).equals(plain(party.name()))
                && entry.authority().isBlank()) {
            throw Refused.rule(Reason.field(
                            "holderName",
                            "HOLDER_NAME_DIFFERS",
                            "户名与当事人姓名（名称）不一致；由他人代领须有特别授权",
                            "The holder is not the party; another may collect only with special authority")
                    .with(Map.of("party", party.name(), "holder", entry.holderName())));
        }
    }

    public static String digits(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s-]", "");
    }

    /** Names compare without blanks, width and kind of brackets. */
    public static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .replaceAll("[\\s·•]", "")
                .replace('〔', '(')
                .replace('〕', ')');
    }
}
