package lianzhi.coercion.requests;

import lianzhi.cases.ApprovalGranted;
import lianzhi.cases.ApprovalReturned;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Hears the signatures on audits, reward notices and lawyers' orders. */
@Component
class FollowApprovals {
    private final AnswerRequest answer;

    FollowApprovals(AnswerRequest answer) {
        this.answer = answer;
    }

    @ApplicationModuleListener(id = "coercion.request-approved")
    void on(ApprovalGranted granted) {
        if (granted.subject().startsWith(AnswerRequest.SUBJECT)) {
            answer.granted(id(granted.subject()));
        }
    }

    @ApplicationModuleListener(id = "coercion.request-returned")
    void on(ApprovalReturned returned) {
        if (returned.subject().startsWith(AnswerRequest.SUBJECT)) {
            answer.returned(id(returned.subject()));
        }
    }

    private static long id(String subject) {
        return Long.parseLong(subject.substring(AnswerRequest.SUBJECT.length()));
    }
}
