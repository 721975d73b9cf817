package lianzhi.portal.entry;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import lianzhi.audit.AuditTrail;
import lianzhi.cases.CaseId;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import lianzhi.law.identifiers.CaseNumber;
import lianzhi.law.identifiers.Checked;
import lianzhi.portal.store.CodeStore;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 查案登录: the case number and the code open one case for one party. A wrong number looks like a wrong code. */
@Component
public class OpenCase {
    private static final int TRIES = 5;
    private static final int FREE_TRIES = 2;
    /** The two sides of a case each have one. */
    private static final int USUAL_CODES = 2;

    private static final Duration CLOSED_FOR = Duration.ofMinutes(15);
    private final CodeStore store;
    private final AuditTrail audit;
    private final Clock clock;
    private final String nobody = Objects.requireNonNull(PartyCodes.HASH.encode("nobody"));

    OpenCase(CodeStore store, AuditTrail audit, Clock clock) {
        this.store = store;
        this.audit = audit;
        this.clock = clock;
    }

    /** Who opened which case. */
    public record Opened(CaseId caseId, long casePartyId) {}

    @Transactional(noRollbackFor = Refused.class)
    public Opened handle(String caseNumber, String code) {
        var number = normalised(caseNumber);
        var now = clock.instant();
        var since = now.minus(CLOSED_FOR);
        var before = store.wrong(number, since);
        if (before >= TRIES) {
            throw Refused.forbidden(Reason.of(
                    "PORTAL_CLOSED_FOR_NOW",
                    "查询码输错次数过多，请 15 分钟后再试，或者到法院服务窗口核对",
                    "Too many wrong codes. Try again in 15 minutes, or ask at the court's counter"));
        }
        mustWait(number, before, now);
        var typed = code.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        var codes = store.ofCase(number);
        var fits = codes.stream()
                .filter(known -> PartyCodes.HASH.matches(typed, known.hash()))
                .toList();
        // as long for a number that does not exist: a watch must not tell the one from the other
        for (var i = codes.size(); i < USUAL_CODES; i++) PartyCodes.HASH.matches(typed, nobody);
        if (fits.isEmpty()) {
            store.countWrong(number, now, since);
            if (before + 1 == TRIES && !codes.isEmpty()) {
                store.alarm(number, TRIES, now);
                audit.record(null, "PORTAL_GUESSED", "case-number:" + number, Map.of("times", "" + TRIES));
            }
            throw Refused.forbidden(
                    Reason.of("PORTAL_CODE_WRONG", "案号或者查询码不对", "The case number or the code is not right"));
        }
        store.forgetWrong(number);
        store.used(fits.getFirst().casePartyId(), now);
        audit.record(
                null,
                "PORTAL_OPENED",
                "case:" + fits.getFirst().caseId(),
                Map.of("casePartyId", "" + fits.getFirst().casePartyId()));
        return new Opened(new CaseId(fits.getFirst().caseId()), fits.getFirst().casePartyId());
    }

    /** After the second wrong code each further try waits twice as long as the one before. */
    private void mustWait(String number, int wrong, Instant now) {
        var last = store.lastWrong(number);
        if (wrong < FREE_TRIES || last == null) {
            return;
        }
        var pause = Duration.ofSeconds(1L << (wrong - FREE_TRIES + 1));
        if (now.isBefore(last.plus(pause))) {
            throw Refused.forbidden(Reason.of(
                    "PORTAL_WAIT",
                    "查询码刚输错过，请等" + pause.toSeconds() + "秒再试",
                    "A wrong code was just tried; wait " + pause.toSeconds() + " seconds"));
        }
    }

    private static String normalised(String caseNumber) {
        return switch (CaseNumber.check(caseNumber)) {
            case Checked.Valid<CaseNumber> valid -> valid.value().toString();
            case Checked.Invalid<CaseNumber> _ -> caseNumber.strip();
        };
    }
}
