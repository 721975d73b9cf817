package lianzhi.sanctions.impose;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import lianzhi.cases.CaseBrief;
import lianzhi.cases.CaseId;
import lianzhi.documents.IssuedDocument;
import lianzhi.sanctions.impose.OrderUnits.Paper;
import lianzhi.sanctions.kinds.MeasureKind;
import lianzhi.sanctions.store.SanctionRow;
import org.jspecify.annotations.Nullable;

/** 依据: what measures that begin on one day rest on, by case. */
record Basis(
        Map<CaseId, CaseBrief> files,
        Map<CaseId, IssuedDocument> papers,
        Map<CaseId, @Nullable LocalDate> ends,
        LocalDate today) {

    CaseBrief file(SanctionRow one) {
        return Objects.requireNonNull(files.get(one.caseId()));
    }

    Order order(SanctionRow one, MeasureKind kind) {
        var paper = Objects.requireNonNull(papers.get(one.caseId()));
        return new Order(
                file(one),
                one,
                kind,
                new Paper(paper.id(), Objects.requireNonNullElse(paper.number(), "")),
                ends.get(one.caseId()));
    }
}
