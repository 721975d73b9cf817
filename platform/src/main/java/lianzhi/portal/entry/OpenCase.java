package lianzhi.portal.entry;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import lianzhi.access.Guesses;
import lianzhi.access.Guesses.Door;
import lianzhi.audit.AuditTrail;
import lianzhi.cases.CaseId;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import lianzhi.law.identifiers.CaseNumber;
import lianzhi.law.identifiers.Checked;
import lianzhi.portal.store.CodeStore;
import lianzhi.settings.Settings;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 查案登录: the case number and the code open one case for one party. A wrong number looks like a wrong code. */
@Component
public class OpenCase {
    private final CodeStore store;
    private final CodeTag tag;
    private final CompareCode compare;
    private final AuditTrail audit;
    private final Guesses guesses;
    private final Settings settings;
    private final Clock clock;

    OpenCase(
            CodeStore store,
            CodeTag tag,
            CompareCode compare,
            AuditTrail audit,
            Guesses guesses,
            Settings settings,
            Clock clock) {
        this.store = store;
        this.tag = tag;
        this.compare = compare;
        this.audit = audit;
        this.guesses = guesses;
        this.settings = settings;
        this.clock = clock;
    }

    /** Who opened which case. */
    public record Opened(CaseId caseId, long casePartyId) {}

    @Transactional(noRollbackFor = Refused.class)
    public Opened handle(String caseNumber, String code, String address) {
        var number = normalised(caseNumber);
        var attempt = guesses.begin(Door.CASE_CODE, number, address);
        if (!attempt.isOpen()) throw notNow(attempt);
        var typed = code.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        var mark = tag.of(typed);
        var fits = compare.fitting(number, typed, mark).orElse(null);
        if (fits == null) {
            // told of any number that could be one: what is written down must not tell it either
            if (attempt.last() && CaseNumber.check(number) instanceof Checked.Valid<CaseNumber>) {
                store.alarm(number, settings.number("access.lockout.failures"), clock.instant());
                audit.record(null, "PORTAL_GUESSED", "case-number:" + number, Map.of());
            }
            throw Refused.forbidden(
                    Reason.of("PORTAL_CODE_WRONG", "案号或者查询码不对", "The case number or the code is not right"));
        }
        guesses.right(Door.CASE_CODE, number, address);
        store.used(fits, mark, clock.instant());
        audit.record(null, "PORTAL_OPENED", "case:" + fits.caseId(), Map.of("casePartyId", "" + fits.casePartyId()));
        return new Opened(new CaseId(fits.caseId()), fits.casePartyId());
    }

    /** After the second wrong code each further try waits twice as long as the one before. */
    private Refused notNow(Guesses.Try attempt) {
        if (attempt.state() == Guesses.State.SHUT) {
            return Refused.forbidden(Reason.of(
                    "PORTAL_CLOSED_FOR_NOW",
                    "查询码输错次数过多，请 15 分钟后再试，或者到法院服务窗口核对",
                    "Too many wrong codes. Try again in 15 minutes, or ask at the court's counter"));
        }
        var seconds = 1 + Duration.between(clock.instant(), attempt.until()).toSeconds();
        return Refused.forbidden(Reason.of(
                "PORTAL_WAIT",
                "查询码刚输错过，请等" + seconds + "秒再试",
                "A wrong code was just tried; wait " + seconds + " seconds"));
    }

    private static String normalised(String caseNumber) {
        return switch (CaseNumber.check(caseNumber)) {
            case Checked.Valid<CaseNumber> valid -> valid.value().toString();
            case Checked.Invalid<CaseNumber> _ -> caseNumber.strip();
        };
    }
}
