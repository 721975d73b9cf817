package lianzhi.portal.visible;

import static lianzhi.portal.visible.Visibility.Sight.AFTER_SERVICE;
import static lianzhi.portal.visible.Visibility.Sight.MASKED;
import static lianzhi.portal.visible.Visibility.Sight.NEVER;
import static lianzhi.portal.visible.Visibility.Sight.WHEN_ALLOWED;
import static lianzhi.portal.visible.Visibility.Sight.WHOLE;

/**
 * 可见规则: one row for each thing of a case, one column for each who may look: the applicant, the party himself, another
 * party of the case, the public (rulebook of procedure, section 11; ours where no article is cited).
 */
public enum Visibility {
    PROGRESS("办理进度", "Progress", WHOLE, WHOLE, WHOLE, NEVER),
    DEBT("债务和案款", "Debt and money", WHOLE, WHOLE, WHOLE, NEVER),
    RUNNING_QUERY("正在进行的查询", "Queries under way", WHOLE, NEVER, NEVER, NEVER),
    FOUND_ASSET("查询结果", "What queries found", WHEN_ALLOWED, NEVER, NEVER, NEVER),
    ORDERED_MEASURE("已决定、尚未实施的控制措施", "Measures ordered, not carried out yet", WHOLE, NEVER, NEVER, NEVER),
    MEASURE("已实施的控制措施", "Measures carried out", WHOLE, AFTER_SERVICE, NEVER, NEVER),
    DECLARATION("财产报告", "Declaration of assets", MASKED, WHOLE, NEVER, NEVER),
    FINDING("财产报告的不符之处", "What a declaration lacks", NEVER, AFTER_SERVICE, NEVER, NEVER),
    PROPOSED_ACT("报批中的强制措施", "Coercive acts not yet decided", NEVER, NEVER, NEVER, NEVER),
    DECIDED_ACT("已作出的强制措施", "Coercive acts decided", WHOLE, AFTER_SERVICE, NEVER, NEVER),
    PUBLISHED_SANCTION("已公布的信用惩戒", "Published credit punishment", WHOLE, WHOLE, WHOLE, WHOLE),
    REQUEST("来件和答复", "Requests and answers", NEVER, WHOLE, NEVER, NEVER),
    INFORMANT("线索提供人", "Who gave a lead", NEVER, WHOLE, NEVER, NEVER),
    ID_NUMBER("证件号码", "Identity number", MASKED, MASKED, MASKED, MASKED),
    PANEL_NOTE("内部意见、合议笔录", "Internal notes and opinions of the panel", NEVER, NEVER, NEVER, NEVER),
    REWARD_NOTICE("悬赏公告", "Reward notices", WHOLE, WHOLE, WHOLE, WHOLE);

    /** How much is seen. AFTER_SERVICE: once the paper has reached the person, or the act was carried out. */
    public enum Sight {
        WHOLE,
        MASKED,
        AFTER_SERVICE,
        WHEN_ALLOWED,
        NEVER
    }

    /** Who looks. */
    public enum Audience {
        APPLICANT,
        HIMSELF,
        OTHER_PARTY,
        PUBLIC
    }

    private final String zh;
    private final String en;
    private final Sight applicant;
    private final Sight himself;
    private final Sight other;
    private final Sight everyone;

    Visibility(String zh, String en, Sight applicant, Sight himself, Sight other, Sight everyone) {
        this.zh = zh;
        this.en = en;
        this.applicant = applicant;
        this.himself = himself;
        this.other = other;
        this.everyone = everyone;
    }

    public Sight to(Audience audience) {
        return switch (audience) {
            case APPLICANT -> applicant;
            case HIMSELF -> himself;
            case OTHER_PARTY -> other;
            case PUBLIC -> everyone;
        };
    }

    public String zh() {
        return zh;
    }

    public String en() {
        return en;
    }
}
