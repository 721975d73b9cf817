package lianzhi.sanctions.granted;

import java.util.HashMap;
import java.util.Objects;
import lianzhi.access.Viewer;
import lianzhi.coercion.RequestsInHand;
import lianzhi.documents.Documents;
import lianzhi.sanctions.impose.OrderUnits.Paper;
import lianzhi.sanctions.store.RequestRow;
import lianzhi.sanctions.store.RequestStore;
import lianzhi.sanctions.store.SanctionRow;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 纠正决定书: the decision in writing, whichever way it went. */
@Component
class WriteCorrection {
    private final Documents documents;
    private final RequestStore requests;
    private final RequestsInHand inHand;

    WriteCorrection(Documents documents, RequestStore requests, RequestsInHand inHand) {
        this.documents = documents;
        this.requests = requests;
        this.inHand = inHand;
    }

    Paper handle(SanctionRow sanction, RequestRow request, @Nullable Viewer by) {
        var words = plain(request.text());
        var facts = new HashMap<String, String>();
        facts.put("person.name", sanction.name());
        facts.put("request.text", asked(sanction, request));
        facts.put("reason.text", request.ground().equals("AMEND") ? "公布的信息与事实不符" : words);
        facts.put(
                "result.text",
                switch (request.ground()) {
                    case "REVOKE" -> "撤销将" + sanction.name() + "纳入失信被执行人名单的决定，三个工作日内删除其失信信息。";
                    case "AMEND" -> "将公布的失信行为具体情形更正为：" + words + "。";
                    default -> "驳回" + sanction.name() + "的纠正申请。";
                });
        if (!request.ground().equals("REJECT")) facts.put("remedy.text", "本决定自作出之日起生效。");
        var issued = documents.issue(by, sanction.caseId(), "CORRECTION_DECISION", facts);
        requests.paper(request.id(), issued.id());
        return new Paper(issued.id(), Objects.requireNonNullElse(issued.number(), ""));
    }

    private String asked(SanctionRow sanction, RequestRow request) {
        var party = request.partyRequestId();
        if (party == null) return "本院发现公布的失信信息有误";
        return "你方申请纠正失信信息：" + plain(inHand.find(sanction.caseId(), party).body());
    }

    static String plain(String words) {
        return words.strip().replaceAll("[。；]+$", "");
    }
}
