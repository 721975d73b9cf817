package lianzhi.coercion;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lianzhi.cases.CaseId;
import lianzhi.cases.Words;
import lianzhi.law.Article;

/** 当事人来件办理: what a party may ask, asks, and is answered. */
public interface PartyRequests {
    /**
     * What is asked.
     *
     * @param urgent why it cannot wait; the limit is then shorter where the law says so
     */
    record Asking(String kind, String body, Map<String, String> facts, boolean urgent, List<Long> evidence) {
        public Asking {
            facts = Map.copyOf(facts);
            evidence = List.copyOf(evidence);
        }
    }

    /** By the party himself. */
    PartyRequest ask(CaseId id, long casePartyId, Asking asking);

    /** Of one party, newest first. */
    List<PartyRequest> of(CaseId id, long casePartyId);

    /** A kind of request that a party may make, with what it asks for. */
    record Kind(String code, Words title, List<Asks> fields, Article article, LocalDate answerBy) {}

    /**
     * A field of a request.
     *
     * @param kind TEXT, MONEY, DATE, MOMENT, NUMBER or CHOICE
     * @param options of a CHOICE
     */
    record Asks(String code, Words title, String kind, List<String> options) {}

    /** What this party may ask in this case now, and by when the answer would be owed. */
    List<Kind> kindsFor(CaseId id, long casePartyId);
}
