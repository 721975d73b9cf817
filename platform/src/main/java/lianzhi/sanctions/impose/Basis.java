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

/** 依据: what measures that begin on one day rest on. */
record Basis(Map<CaseId, CaseBrief> files, LocalDate today) {

    Order order(SanctionRow one, MeasureKind kind, IssuedDocument paper) {
        return Order.of(
                Objects.requireNonNull(files.get(one.caseId())),
                one,
                kind,
                new Paper(paper.id(), Objects.requireNonNullElse(paper.number(), "")),
                Term.end(one, today));
    }
}
