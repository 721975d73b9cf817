package lianzhi.sanctions.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import lianzhi.cases.CaseId;
import lianzhi.cases.Words;
import lianzhi.law.Article;
import lianzhi.parties.MaskNumber;
import lianzhi.sanctions.Family;
import lianzhi.sanctions.kinds.FilingLevel;
import lianzhi.sanctions.kinds.MeasureKind;
import lianzhi.sanctions.store.ActRow;
import lianzhi.sanctions.store.HitStore.Hit;
import lianzhi.sanctions.store.RequestRow;
import lianzhi.sanctions.store.Review;
import lianzhi.sanctions.store.SanctionRow;
import org.jspecify.annotations.Nullable;

/**
 * 惩戒详情: one measure with its orders, requests and interceptions.
 *
 * @param idNumber masked
 * @param lateLevel 0 not late; 1 judge, 2 bureau chief, 3 command centre
 */
record SanctionSheet(
        long id,
        CaseId caseId,
        String measure,
        Words title,
        Words effect,
        String family,
        Article article,
        @Nullable Long parentId,
        long casePartyId,
        String role,
        String name,
        boolean isUnit,
        String idNumber,
        List<String> items,
        String conduct,
        String grade,
        String state,
        String askedByName,
        Instant askedAt,
        @Nullable LocalDate decidedOn,
        @Nullable Long documentId,
        String documentNumber,
        @Nullable LocalDate graceUntil,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable Words filedWith,
        @Nullable Instant publishedAt,
        @Nullable Instant withdrawnAt,
        @Nullable Words liftGround,
        @Nullable LocalDate liftDueOn,
        @Nullable Instant endedAt,
        int lateLevel,
        int version,
        List<ActRow> acts,
        List<RequestRow> requests,
        List<Hit> hits,
        List<Review> reviews) {
    /** Of an exit ban: the organ that files it. */
    private static @Nullable Words filedWith(SanctionRow one) {
        var from = one.startsOn();
        var to = one.endsOn();
        if (one.family() != Family.EXIT || from == null || to == null) return null;
        var level = FilingLevel.of(from, to);
        return new Words(level.zh(), level.en());
    }

    static SanctionSheet of(
            SanctionRow one,
            MeasureKind kind,
            List<ActRow> acts,
            List<RequestRow> requests,
            List<Hit> hits,
            List<Review> reviews) {
        return new SanctionSheet(
                one.id(),
                one.caseId(),
                one.measure(),
                new Words(kind.zh(), kind.en()),
                new Words(kind.effectZh(), kind.effectEn()),
                kind.family().name(),
                kind.article(),
                one.parentId(),
                one.casePartyId(),
                one.role(),
                one.name(),
                one.isUnit(),
                one.isUnit() ? one.idNumber() : MaskNumber.of(one.idNumber()),
                one.items(),
                one.conduct(),
                one.grade(),
                one.state().name(),
                one.askedByName(),
                one.askedAt(),
                one.decidedOn(),
                one.documentId(),
                one.documentNumber(),
                one.graceUntil(),
                one.startsOn(),
                one.endsOn(),
                filedWith(one),
                one.publishedAt(),
                one.withdrawnAt(),
                GroundWords.of(one.liftGround()),
                one.liftDueOn(),
                one.endedAt(),
                acts.stream().mapToInt(ActRow::level).max().orElse(0),
                one.version(),
                acts,
                requests,
                hits,
                reviews);
    }
}
