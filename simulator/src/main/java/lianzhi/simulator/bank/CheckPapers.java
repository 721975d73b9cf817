package lianzhi.simulator.bank;

import java.util.List;
import lianzhi.wire.bank.ControlRequest;
import lianzhi.wire.bank.Credential;
import lianzhi.wire.bank.QueryRequest;
import lianzhi.wire.bank.Writ;

/** 形式审查: are writ and credentials there and whole? Blank when they are, otherwise why the request goes back. */
public final class CheckPapers {
    private CheckPapers() {}

    public static String ofQuery(QueryRequest request, List<Writ> writs, List<Credential> credentials) {
        if (request.writNumber().isBlank()) return "文书编号为空";
        return papers(writs, credentials);
    }

    public static String ofControl(ControlRequest request, List<Writ> writs, List<Credential> credentials) {
        if (request.orders().isEmpty()) return "未指定控制账户";
        return papers(writs, credentials);
    }

    private static String papers(List<Writ> writs, List<Credential> credentials) {
        if (writs.isEmpty()) return "没有法律文书";
        for (var writ : writs) {
            if (writ.content().length == 0) return "法律文书内容为空";
            if (!writ.isIntact()) return "法律文书校验值不符";
        }
        if (credentials.isEmpty()) return "没有执行人员证件";
        for (var card : credentials) {
            if (card.workCardBase64().isBlank() && card.dutyCardBase64().isBlank()) return "执行人员证件图像为空";
        }
        return "";
    }
}
