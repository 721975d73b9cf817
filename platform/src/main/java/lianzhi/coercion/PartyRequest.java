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
 * @param draws of an auditor, the last one counts
 * @param result of an audit, a lawyer's order or a review; null while it is out
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
        List<Draw> draws,
        @Nullable Result result,
        int version) {
    /**
     * 抽取: a random draw that anybody can repeat.
     *
     * @param candidates in the order in which they were drawn from
     * @param seed 64 hexadecimal digits, made after the list was fixed
     * @param place of the drawn one, from 1
     * @param why it was drawn again; empty the first time
     */
    public record Draw(
            int no, List<String> candidates, String seed, int place, String drawn, String why, Instant at, String by) {}

    /** 结果: what came of it, with its papers. */
    public record Result(Map<String, String> facts, Instant at, String by, List<Long> evidence) {}

    public boolean isLateOn(LocalDate day) {
        return dueOn != null && day.isAfter(dueOn) && (state.equals("OPEN") || state.equals("WAITING"));
    }
}
