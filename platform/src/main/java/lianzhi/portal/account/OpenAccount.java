package lianzhi.portal.account;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import lianzhi.access.Guesses;
import lianzhi.access.Guesses.Door;
import lianzhi.audit.AuditTrail;
import lianzhi.cases.CaseFiles;
import lianzhi.law.Decision;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import lianzhi.portal.entry.OpenCase.Opened;
import lianzhi.portal.store.Account;
import lianzhi.portal.store.AccountStore;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * 实名账户: made by who has opened his case with the court's code and types the number of his own identity card; from then
 * on that number and the password show all his cases. Who guesses is shut out for a while.
 */
@Component
public class OpenAccount {
    private static final PasswordEncoder HASH = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    private static final int SHORTEST = 10;
    private final AccountStore store;
    private final CaseFiles cases;
    private final AuditTrail audit;
    private final Guesses guesses;
    private final Clock clock;
    private final String nobody = Objects.requireNonNull(HASH.encode("nobody"));

    OpenAccount(AccountStore store, CaseFiles cases, AuditTrail audit, Guesses guesses, Clock clock) {
        this.store = store;
        this.cases = cases;
        this.audit = audit;
        this.guesses = guesses;
        this.clock = clock;
    }

    @Transactional
    public Account make(Opened opened, String idNumber, String password) {
        var party = cases.parties(opened.caseId()).stream()
                .filter(one -> one.id() == opened.casePartyId())
                .findFirst()
                .orElseThrow(() -> Refused.notFound("case"));
        var reasons = new ArrayList<Reason>();
        if (!party.idNumber().equalsIgnoreCase(idNumber.strip())) {
            reasons.add(Reason.field(
                    "idNumber",
                    "IDENTITY_DIFFERS",
                    "与案件中登记的证件号码不一致，请核对或者到法院更正",
                    "It is not the number in the case; check it, or have the court correct it"));
        }
        if (password.length() < SHORTEST
                || password.length() > 100
                || password.chars().distinct().count() < 5) {
            reasons.add(Reason.field(
                    "password", "PASSWORD_WEAK", "口令至少10位，不要简单重复", "At least ten characters, not all alike"));
        }
        Decision.from(reasons).orRefuse();
        var number = key(idNumber);
        store.put(
                number,
                party.name(),
                Objects.requireNonNull(HASH.encode(password)),
                opened.casePartyId(),
                clock.instant());
        guesses.forget(Door.PARTY_ACCOUNT, number);
        audit.record(null, "PORTAL_ACCOUNT_MADE", "case:" + opened.caseId(), Map.of("casePartyId", "" + party.id()));
        return store.find(number).orElseThrow();
    }

    @Transactional(noRollbackFor = Refused.class)
    public Account enter(String idNumber, String password, String address) {
        if (!guesses.begin(Door.PARTY_ACCOUNT, key(idNumber), address).isOpen()) {
            throw Refused.forbidden(Reason.of(
                    "ACCOUNT_LOCKED", "口令输错次数过多，请15分钟后再试", "Too many wrong passwords. Try again in 15 minutes"));
        }
        var known = store.find(key(idNumber));
        if (known.isEmpty()) {
            HASH.matches(password, nobody);
            throw wrong();
        }
        var account = known.get();
        if (!HASH.matches(password, account.passwordHash())) {
            audit.record(null, "PORTAL_ACCOUNT_REFUSED", "account:" + account.id(), Map.of());
            throw wrong();
        }
        guesses.right(Door.PARTY_ACCOUNT, key(idNumber), address);
        audit.record(null, "PORTAL_ACCOUNT_ENTERED", "account:" + account.id(), Map.of());
        return account;
    }

    private static String key(String idNumber) {
        return idNumber.strip().toUpperCase(Locale.ROOT);
    }

    private static Refused wrong() {
        return Refused.forbidden(Reason.of("ACCOUNT_WRONG", "证件号码或者口令不对", "The number or the password is not right"));
    }
}
