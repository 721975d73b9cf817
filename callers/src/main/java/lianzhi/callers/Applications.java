package lianzhi.callers;

import java.util.List;
import java.util.Map;

/** An application that a journey files: one loan, one debtor; all people are made up. */
public final class Applications {
    private Applications() {}

    public static Map<String, Object> loan(String number, String debtor, String debtorId, long judgeId) {
        return Map.of(
                "caseType", "执",
                "cause", "民间借贷纠纷",
                "title",
                        Map.of(
                                "kind", "CIVIL",
                                "issuer", "湛江市霞山区人民法院",
                                "number", number,
                                "effectiveOn", "2026-05-20"),
                "applicants", List.of(party("测试申", "449999199207197149")),
                "debtors", List.of(party(debtor, debtorId)),
                "obligations", List.of(Map.of("name", "借款本金", "amount", "20000.00", "lastDay", "2026-05-31")),
                "judgeId", judgeId);
    }

    private static Map<String, Object> party(String name, String id) {
        return Map.of("name", name, "idKind", "ID_CARD", "idNumber", id, "phone", "13800000900", "address", "测试路 9 号");
    }
}
