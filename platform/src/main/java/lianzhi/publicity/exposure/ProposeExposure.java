package lianzhi.publicity.exposure;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lianzhi.access.Power;
import lianzhi.access.Viewer;
import lianzhi.audit.AuditTrail;
import lianzhi.cases.Approvals;
import lianzhi.cases.CaseFiles;
import lianzhi.cases.CaseId;
import lianzhi.law.Article;
import lianzhi.law.Mark;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import lianzhi.law.text.PublicText;
import lianzhi.publicity.store.ExposureStore;
import lianzhi.settings.Settings;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 提请曝光: a batch of listed persons and the channels; only who is on the list, and only cases that one may see. */
@Component
public class ProposeExposure {
    private static final Article CHANNELS = Article.of("DISH", "7", "失信规定第7条", Mark.P);
    private static final Set<String> KNOWN = Set.of("SCREEN", "SITE", "WEIBO", "WECHAT", "MEDIA");
    private static final int MOST = 500;
    private final ExposureStore store;
    private final CaseFiles cases;
    private final Approvals approvals;
    private final Settings settings;
    private final AuditTrail audit;
    private final Clock clock;

    ProposeExposure(
            ExposureStore store,
            CaseFiles cases,
            Approvals approvals,
            Settings settings,
            AuditTrail audit,
            Clock clock) {
        this.store = store;
        this.cases = cases;
        this.approvals = approvals;
        this.settings = settings;
        this.audit = audit;
        this.clock = clock;
    }

    public record Input(String title, List<String> channels, List<Long> sanctionIds) {}

    @Transactional
    public long handle(Viewer by, Input input) {
        by.require(Power.WORK_CASE);
        var listed = store.listed(input.sanctionIds());
        var reasons = new ArrayList<Reason>();
        if (input.title().isBlank() || input.title().length() > 100) {
            reasons.add(Reason.field("title", "TITLE_MISSING", "请写明批次名称，不超过100字", "A title of at most 100 characters"));
        }
        PublicText.found(input.title())
                .forEach(kind -> reasons.add(Reason.field(
                        "title",
                        "PERSONAL_DATA",
                        "批次名称将向社会公布，请删去" + kind.zh(),
                        "The title is published: leave out " + kind.en())));
        if (input.channels().isEmpty() || !KNOWN.containsAll(input.channels())) {
            reasons.add(Reason.field("channels", "CHANNEL_UNKNOWN", "请选择公布渠道", "Choose the channels"));
        }
        if (input.sanctionIds().isEmpty() || input.sanctionIds().size() > MOST) {
            reasons.add(Reason.field("sanctionIds", "PERSONS_MISSING", "每批1至500人", "1 to 500 persons"));
        } else if (listed.size() != Set.copyOf(input.sanctionIds()).size()) {
            reasons.add(Reason.of("NOT_LISTED", CHANNELS, "只有已公布的失信被执行人可以曝光", "Only persons on the published list"));
        }
        if (!settings.flag("measure.MS_EXPOSE.enabled")) {
            reasons.add(Reason.of("EXPOSURE_OFF", "公开曝光未启用，见设置", "Exposure is switched off in the settings"));
        }
        if (!reasons.isEmpty()) throw new Refused(Refused.Kind.RULE, reasons);
        listed.forEach(one -> cases.visible(by, new CaseId(one.caseId())));
        var batch = store.add(
                by.courtCode(), input.title().strip(), List.copyOf(Set.copyOf(input.channels())), by, clock.instant());
        store.persons(batch, input.sanctionIds());
        store.approval(
                batch,
                approvals.request(
                        by,
                        new CaseId(listed.getFirst().caseId()),
                        "EXPOSE",
                        FollowExposure.SUBJECT + batch,
                        Map.of(
                                "title",
                                input.title().strip(),
                                "persons",
                                "" + listed.size(),
                                "channels",
                                String.join("、", input.channels()))));
        audit.record(by, "EXPOSURE_ASKED", "exposure:" + batch, Map.of("persons", "" + listed.size()));
        return batch;
    }
}
