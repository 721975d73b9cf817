package lianzhi.portal.entry;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.audit.AuditTrail;
import lianzhi.cases.CaseFiles;
import lianzhi.cases.CaseId;
import lianzhi.law.Refused;
import lianzhi.portal.store.CodeStore;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 查询码: issued to one party of one case, shown once, kept as a hash. A new one makes the old one void. */
@Component
public class PartyCodes {
    static final PasswordEncoder HASH = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    /** No characters that are mistaken for each other on paper. */
    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private static final int LENGTH = 10;
    private final SecureRandom random = new SecureRandom();
    private final CodeStore store;
    private final CodeTag tag;
    private final CaseFiles cases;
    private final AuditTrail audit;
    private final Clock clock;

    PartyCodes(CodeStore store, CodeTag tag, CaseFiles cases, AuditTrail audit, Clock clock) {
        this.store = store;
        this.tag = tag;
        this.cases = cases;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public String issue(Viewer by, CaseId id, long casePartyId) {
        by.require(Power.ISSUE_DOCUMENT);
        cases.visible(by, id);
        var code = draw();
        while (!store.isFree(id.value(), casePartyId, tag.of(code))) code = draw();
        put(by, id, casePartyId, code);
        return code;
    }

    private String draw() {
        return random.ints(LENGTH, 0, ALPHABET.length())
                .collect(StringBuilder::new, (text, i) -> text.append(ALPHABET.charAt(i)), StringBuilder::append)
                .toString();
    }

    /** Sets a code that is known beforehand: for demonstrations only. */
    @Transactional
    public void put(Viewer by, CaseId id, long casePartyId, String code) {
        if (cases.parties(id).stream().noneMatch(party -> party.id() == casePartyId)) {
            throw Refused.notFound("casePartyId");
        }
        var hash = Objects.requireNonNull(HASH.encode(code));
        store.put(new CodeStore.Code(id.value(), casePartyId, hash), tag.of(code), by.personId(), clock.instant());
        audit.record(by, "PORTAL_CODE_ISSUED", "case:" + id.value(), Map.of("casePartyId", "" + casePartyId));
    }
}
