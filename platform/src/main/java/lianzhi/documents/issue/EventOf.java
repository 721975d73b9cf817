package lianzhi.documents.issue;

import java.util.Map;

/** Which event of the case a paper stands for when it is issued, and when it is served. */
final class EventOf {
    private static final Map<String, String> ISSUING = Map.of(
            "ENFORCE_NOTICE", "NOTICE_ISSUED",
            "REPORT_ORDER", "REPORT_ORDER_ISSUED",
            "LEADS_NOTICE", "LEADS_ASKED",
            "SUMMONS", "SUMMONS_ISSUED");
    private static final Map<String, String> SERVING = Map.ofEntries(
            Map.entry("ACCEPT_NOTICE", "ACCEPTANCE_NOTICE_SERVED"),
            Map.entry("ENFORCE_NOTICE", "NOTICE_SERVED"),
            Map.entry("REPORT_ORDER", "REPORT_ORDER_SERVED"),
            Map.entry("LISTING_DECISION", "LISTING_SERVED"),
            Map.entry("CONSUMPTION_ORDER", "CONSUMPTION_ORDER_SERVED"),
            Map.entry("EXIT_DECISION", "EXIT_BAN_SERVED"),
            Map.entry("PLAN", "PLAN_SERVED"),
            Map.entry("ROUND_RULING", "ROUND_TERMINATION_SERVED"),
            Map.entry("NONENFORCE_RULING", "NONENFORCEMENT_RULING_SERVED"),
            Map.entry("FINE_DECISION", "SANCTION_DECISION_SERVED"),
            Map.entry("DETENTION_DECISION", "SANCTION_DECISION_SERVED"));

    private EventOf() {}

    static String issuing(String code) {
        return ISSUING.getOrDefault(code, "DOCUMENT_SEALED");
    }

    static String serving(String code) {
        return SERVING.getOrDefault(code, "DOCUMENT_SERVED");
    }
}
