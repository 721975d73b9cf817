package lianzhi.coercion.evidence;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Map;
import lianzhi.access.Viewer;
import lianzhi.audit.AuditTrail;
import lianzhi.cases.CaseId;
import lianzhi.coercion.Evidence;
import lianzhi.coercion.EvidenceBox;
import lianzhi.coercion.store.EvidenceStore;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 收存证据. */
@Component
class KeepEvidence implements EvidenceBox {
    private static final long MOST_OF_ONE_PARTY = 100L * 1024 * 1024;
    private final EvidenceStore store;
    private final AuditTrail audit;
    private final Clock clock;

    KeepEvidence(EvidenceStore store, AuditTrail audit, Clock clock) {
        this.store = store;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Evidence keep(CaseId id, @Nullable Long casePartyId, @Nullable Viewer by, String name, byte[] content) {
        var type = CheckUpload.typeOf(name, content);
        if (casePartyId != null && store.bytesOf(id, casePartyId) + content.length > MOST_OF_ONE_PARTY) {
            throw Refused.rule(Reason.field(
                    "file", "UPLOADS_FULL", "本案上传的材料已满100兆，请改为书面提交", "100 MB are used up; hand in the rest on paper"));
        }
        var hash = sha256(content);
        var kept = store.add(id, casePartyId, by, plainName(name), type, hash, content, clock.instant());
        audit.record(by, "EVIDENCE_KEPT", "evidence:" + kept, Map.of("case", "" + id.value(), "sha256", hash));
        return store.find(kept).orElseThrow();
    }

    @Override
    public Evidence find(CaseId id, long evidenceId) {
        return store.find(evidenceId)
                .filter(one -> one.caseId().equals(id))
                .orElseThrow(() -> Refused.notFound("evidence"));
    }

    @Override
    public byte[] content(long evidenceId) {
        return store.content(evidenceId);
    }

    /** Only the last part of a path, without what a file system or a screen could misread. */
    static String plainName(String name) {
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        var plain = last.replaceAll("[\\p{Cntrl}\\p{Cf}<>\"':*?|&;$`]", "").strip();
        return plain.isEmpty() ? "file" : plain.substring(Math.max(0, plain.length() - 120));
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
