package lianzhi.cases.filing;

import java.util.Map;
import lianzhi.law.Article;
import lianzhi.law.Mark;
import lianzhi.law.Reason;
import lianzhi.law.Refused;

/** 同一依据的在先案件: the case that was filed on the same title against the same debtor. */
public record SameTitle(Kind kind, long caseId, String number, String courtCode) {
    private static final Article FIRST_FILED = Article.of("EXP", "2", "执行程序解释第2条", Mark.V);

    /** What the application is to it; all but an exact repetition may be lawful, with a reason. */
    public enum Kind {
        SAME,
        OTHER_CLAIM,
        OTHER_APPLICANT,
        ENDED
    }

    public Refused refusal() {
        var facts = Map.of("kind", kind.name(), "caseId", String.valueOf(caseId), "number", number, "court", courtCode);
        return Refused.rule(reason().with(facts));
    }

    private Reason reason() {
        return switch (kind) {
            case SAME ->
                new Reason(
                        "TITLE_FILED_OPEN",
                        "title.number",
                        FIRST_FILED,
                        "同一申请执行人已凭该依据对同一被执行人立案：" + number + "，尚未结案，不得重复立案；请在该案中办理",
                        "Filed already by the same applicant against the same debtor: " + number
                                + " is open; go on in that case",
                        Map.of());
            case OTHER_CLAIM ->
                again(
                        "该依据已对同一被执行人立案：" + number + "，尚未结案，请求金额不同；如为分期履行的后期债务等，请填写再次立案的理由",
                        number
                                + " is open on this title with another claim; say why it is filed again, such as a later instalment");
            case OTHER_APPLICANT ->
                again(
                        "该依据已由其他申请执行人对同一被执行人立案：" + number + "，尚未结案；请填写另行立案的理由",
                        "Another applicant of this title has an open case, " + number + "; say why it is filed apart");
            case ENDED ->
                again(
                        "该依据已由同一申请执行人立案并结案：" + number + "；终结本次执行后应申请恢复执行（执恢），另立新案请填写理由",
                        number + " on this title has ended; ask for its resumption, or say why a new case is filed");
        };
    }

    private static Reason again(String zh, String en) {
        return Reason.field("repeatReason", "TITLE_FILED_BEFORE", zh, en);
    }
}
