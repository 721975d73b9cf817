package lianzhi.documents.issue;

import java.util.Map;

/** Which event of the case a paper stands for when it is issued, and when it is served. */
final class EventOf {
    private static final Map<String, String> ISSUING = Map.of(
            "ENFORCE_NOTICE", "NOTICE_ISSUED",
            "REPORT_ORDER", "REPORT_ORDER_ISSUED",
            "LEADS_NOTICE", "LEADS_ASKED");
    private static final Map<String, String> SERVING = Map.of(
            "ACCEPT_NOTICE", "ACCEPTANCE_NOTICE_SERVED",
            "ENFORCE_NOTICE", "NOTICE_SERVED",
            "REPORT_ORDER", "REPORT_ORDER_SERVED",
            "LISTING_DECISION", "LISTING_SERVED",
            "CONSUMPTION_ORDER", "CONSUMPTION_ORDER_SERVED",
            "EXIT_DECISION", "EXIT_BAN_SERVED",
            "PLAN", "PLAN_SERVED",
            "ROUND_RULING", "ROUND_TERMINATION_SERVED");

    private EventOf() {}

    static String issuing(String code) {
        return ISSUING.getOrDefault(code, "DOCUMENT_SEALED");
    }

    static String serving(String code) {
        return SERVING.getOrDefault(code, "DOCUMENT_SERVED");
    }
}
