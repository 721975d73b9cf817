package lianzhi.cases.store;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import lianzhi.cases.filing.NewFiling;
import lianzhi.cases.filing.PlannedNode;
import lianzhi.cases.nodes.PlanNodes;
import org.jspecify.annotations.Nullable;

/** What a filing says once, in the order in which the database function takes it. */
final class FilingRow {
    private FilingRow() {}

    static void bind(Bound to, NewFiling filing) throws SQLException {
        var a = filing.application();
        var by = filing.by();
        var today = filing.at().atZone(PlanNodes.ZONE).toLocalDate();
        to.text(by.courtCode());
        to.number((long) today.getYear());
        to.text(a.caseType());
        to.text(a.judgeId() == null ? null : "WISHED");
        to.text(a.cause());
        to.text(a.title().kind().name());
        to.text(a.title().number());
        to.text(a.title().issuer());
        to.read(a.title().effectiveOn());
        to.read(a.receivedOn());
        to.read(today);
        to.number(by.personId());
        to.text(by.name());
        to.read(filing.at());
        to.number(a.earlierCaseId());
        to.number(filing.inPlaceOf() == null ? null : filing.inPlaceOf().value());
        to.text(a.repeatReason());
        to.number(a.claimed().fen());
        to.texts(a.traits(), trait -> trait);
        to.text(a.partiesLine());
        to.read(nextDue(filing.nodes()));
        var key = filing.key();
        to.text(key == null ? null : key.key());
        to.text(key == null ? null : key.digest());
    }

    private static @Nullable LocalDate nextDue(List<PlannedNode> nodes) {
        LocalDate next = null;
        for (var node : nodes) {
            var due = node.dueOn();
            if (node.isDuty() && node.isOpen() && due != null && (next == null || due.isBefore(next))) {
                next = due;
            }
        }
        return next;
    }
}
