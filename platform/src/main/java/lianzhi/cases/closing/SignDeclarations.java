package lianzhi.cases.closing;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lianzhi.access.Role;
import lianzhi.access.Viewer;
import lianzhi.audit.AuditTrail;
import lianzhi.cases.CaseId;
import lianzhi.cases.catalogue.CloseCondition;
import lianzhi.cases.catalogue.CloseWay;
import lianzhi.cases.store.ClosingStore;
import lianzhi.law.Decision;
import lianzhi.law.Reason;
import org.springframework.stereotype.Component;

/** 签署声明: only where the catalogue allows it, only by the role that it names. */
@Component
class SignDeclarations {
    private final ClosingStore store;
    private final AuditTrail trail;
    private final Clock clock;

    SignDeclarations(ClosingStore store, AuditTrail trail, Clock clock) {
        this.store = store;
        this.trail = trail;
        this.clock = clock;
    }

    void sign(Viewer by, CaseId id, CloseWay way, List<Declaration> declarations) {
        Decision.from(against(by, way, declarations)).orRefuse();
        for (var declaration : declarations) {
            var code = declaration.condition();
            var evidence = declaration.evidence();
            if (code != null && evidence != null) {
                var proof = proof(way, code);
                store.declare(id, way.code(), code, role(proof), evidence.strip(), by, clock.instant());
                trail.record(
                        by,
                        "CLOSING_DECLARED",
                        "case:" + id.value(),
                        Map.of("way", way.code(), "condition", code, "evidence", evidence.strip()));
            }
        }
    }

    private static List<Reason> against(Viewer by, CloseWay way, List<Declaration> declarations) {
        var reasons = new ArrayList<Reason>();
        for (var i = 0; i < declarations.size(); i++) {
            var at = "declarations[" + i + "]";
            var code = declarations.get(i).condition();
            var proof = code == null ? null : proof(way, code);
            if (proof == null) {
                reasons.add(Reason.field(
                        at + ".condition", "NOT_DECLARABLE", "该条件不能以声明代替证明", "This condition cannot be declared"));
            } else if (!signs(by, role(proof))) {
                reasons.add(Reason.field(
                        at + ".condition",
                        "DECLARATION_OF_ANOTHER",
                        "该声明不由您签署",
                        "This declaration is not yours to sign"));
            }
            var evidence = declarations.get(i).evidence();
            if (evidence == null || evidence.isBlank()) {
                reasons.add(Reason.field(at + ".evidence", "MISSING", "必须写明依据的材料", "Name the evidence"));
            }
        }
        return reasons;
    }

    private static CloseCondition.@org.jspecify.annotations.Nullable Proof proof(CloseWay way, String code) {
        return way.conditions().stream()
                .filter(condition -> condition.code().equals(code))
                .flatMap(condition -> condition.declaration().stream())
                .findFirst()
                .orElse(null);
    }

    private static String role(CloseCondition.@org.jspecify.annotations.Nullable Proof proof) {
        var role = proof == null ? null : proof.role();
        return role == null ? "JUDGE" : role;
    }

    /** A paper that the applicant signed is put on record by the judge in charge. */
    private static boolean signs(Viewer by, String role) {
        return by.roles().contains(role.equals("FILING_CLERK") ? Role.FILING_CLERK : Role.JUDGE);
    }
}
