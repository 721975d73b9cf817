package lianzhi.oversight.warnings;

import java.util.Map;
import lianzhi.access.Viewer;
import lianzhi.audit.AuditTrail;
import lianzhi.law.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 说明预警: its owner says, once, what is the matter and what he will do. */
@Component
public class AnswerWarning {
    private final Warnings warnings;
    private final AuditTrail trail;

    AnswerWarning(Warnings warnings, AuditTrail trail) {
        this.warnings = warnings;
        this.trail = trail;
    }

    @Transactional
    public void handle(Viewer owner, long id, String text) {
        if (!warnings.answer(owner, id, text)) {
            throw Refused.notFound("id");
        }
        trail.record(owner, "WARNING_ANSWERED", "warning:" + id, Map.of("answer", text));
    }
}
