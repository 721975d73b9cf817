package lianzhi.coercion;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lianzhi.cases.CaseId;
import lianzhi.cases.Words;
import lianzhi.law.Article;
import org.jspecify.annotations.Nullable;

/**
 * 当事人来件: a lead, message, application, objection or proposal of a party, and the court's answer.
 *
 * @param kind LEAD, MESSAGE, APPLICATION, OBJECTION, INSTALMENTS, EXTENSION, AUDIT, REWARD or LAWYER_ORDER
 * @param dueOn last day for the answer
 * @param state OPEN, WAITING (for signatures), ANSWERED or WITHDRAWN
 * @param escalatedAt when the chief was told that it is late
 */
public record PartyRequest(
        long id,
        CaseId caseId,
        long casePartyId,
        String partyName,
        String role,
        String kind,
        Words title,
        Article article,
        String body,
        Map<String, String> facts,
        String source,
        Instant askedAt,
        @Nullable LocalDate dueOn,
        String state,
        @Nullable String outcome,
        @Nullable String answer,
        @Nullable Instant answeredAt,
        @Nullable String answeredBy,
        @Nullable Instant escalatedAt,
        @Nullable Long documentId,
        List<Long> evidence,
        int version) {
    public boolean isLateOn(LocalDate day) {
        return dueOn != null && day.isAfter(dueOn) && (state.equals("OPEN") || state.equals("WAITING"));
    }
}
