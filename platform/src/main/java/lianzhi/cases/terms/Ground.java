package lianzhi.cases.terms;

import lianzhi.law.Article;
import lianzhi.law.Mark;
import org.jspecify.annotations.Nullable;

/** 扣除事由: why days do not count towards a term; some need a signature before they stop the clock. */
public enum Ground {
    SUSPENSION("中止执行", "Suspension", "9(9)", "SUSPEND", "CASE_SUSPENDED", null),
    SETTLEMENT_STAY(
            "和解或担保暂缓", "Settlement, or stay on security", "9(10)", "STAY_SECURITY", "STAY_DECIDED", "STAY_ENDED"),
    HIGHER_STAY("上级法院通知暂缓", "Stay ordered by a higher court", "9(11)", null, "STAY_DECIDED", "STAY_ENDED"),
    PUBLIC_NOTICE("公告期间", "Public notice", "9(6)", null, null, null),
    EXPERT_EVALUATION("鉴定期间", "Expert evaluation", "9(6)", null, null, null),
    JURISDICTION("管辖异议或争议期间", "Jurisdiction objection or dispute", "9(7)", null, null, null),
    AUDIT_APPRAISAL("审计、评估、资产清理期间", "Audit, appraisal, clearing", "9(8)", null, null, null),
    ASSET_SALE("拍卖、变卖期间", "Auction or sale", "9(12)", null, null, null),
    LAW_REQUEST("请示法律适用期间", "Request to the higher court on law", null, null, null, null),
    DISPUTE_REPORTED("执行争议报请协调期间", "Dispute reported to the common higher court", null, null, null, null);

    public final String zh;
    public final String en;
    private final @Nullable String number;
    /** The act whose signature it needs; null where the judge records what others decided. */
    final @Nullable String act;

    final @Nullable String begins;
    final @Nullable String ends;

    Ground(
            String zh,
            String en,
            @Nullable String number,
            @Nullable String act,
            @Nullable String begins,
            @Nullable String ends) {
        this.zh = zh;
        this.en = en;
        this.number = number;
        this.act = act;
        this.begins = begins;
        this.ends = ends;
    }

    public Article article() {
        return number == null
                ? Article.of("TERM06", "13", "办案期限规定第13条", Mark.M)
                : Article.of("TERM00", number, "审限规定第" + number + "条", Mark.V);
    }

    public boolean needsSignature() {
        return act != null;
    }
}
