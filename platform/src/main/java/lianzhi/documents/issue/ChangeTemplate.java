package lianzhi.documents.issue;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Map;
import java.util.stream.Collectors;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.audit.AuditTrail;
import lianzhi.documents.store.TemplateStore;
import lianzhi.documents.template.DocumentKind;
import lianzhi.documents.template.MergedText;
import lianzhi.documents.template.Template;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 修改模板: every version is kept; documents issued before keep their text. */
@Component
public class ChangeTemplate {
    private static final int LONGEST = 20_000;
    private final TemplateStore store;
    private final AuditTrail audit;
    private final Clock clock;

    ChangeTemplate(TemplateStore store, AuditTrail audit, Clock clock) {
        this.store = store;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param basedOn the version that was edited; a newer one means somebody else was faster */
    public record Input(int basedOn, String body, String why) {}

    @Transactional
    public void handle(Viewer by, DocumentKind kind, Input input) {
        by.require(Power.MANAGE_SETTINGS);
        check(input);
        if (!store.save(kind.code(), input.basedOn(), input.body(), input.why(), by.personId(), clock.instant())) {
            throw Refused.conflict(Reason.of(
                    "CHANGED_MEANWHILE",
                    "别人刚改过这个模板，请看新版本后再改",
                    "Somebody else has just changed this template; look at the new version first"));
        }
        audit.record(by, "TEMPLATE_CHANGED", "template:" + kind.code(), Map.of("why", input.why()));
    }

    private static void check(Input input) {
        var reasons = new ArrayList<Reason>();
        if (input.body().isBlank()
                || input.body().length() > LONGEST
                || sample(new Template("", 0, input.body())).title().isEmpty()) {
            reasons.add(Reason.field(
                    "body",
                    "TEMPLATE_BODY",
                    "模板要有标题行（# 开头），不超过两万字",
                    "A template needs a title line (# …) and at most 20,000 characters"));
        }
        if (input.why().isBlank()) {
            reasons.add(Reason.field("why", "WHY_MISSING", "请写明为什么修改", "Say why it is changed"));
        }
        if (!reasons.isEmpty()) {
            throw new Refused(Refused.Kind.BAD_INPUT, reasons);
        }
    }

    /** The text with each field shown by its own name. */
    public static MergedText sample(Template template) {
        return template.merge(template.fields().stream().collect(Collectors.toMap(f -> f, f -> "〔" + f + "〕")));
    }
}
