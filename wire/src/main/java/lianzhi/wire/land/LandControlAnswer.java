package lianzhi.wire.land;

import java.util.List;
import lianzhi.wire.Rows;
import lianzhi.wire.Wire;

/** 控制结果 (BDCKZJG): what came of one control request. */
public record LandControlAnswer(
        @Wire(value = "CXQQDH", key = true) String requestNumber,
        @Wire("RESULT") String result,
        @Wire(value = "MESSAGE", optional = true) String message,

        @Rows(list = "KZXXLIST", row = "KZXX", always = true)
        List<LandControlRow> rows) {
    /** Fine. Otherwise the registry has a trouble of its own and the request stays open. */
    public boolean isFine() {
        return result.strip().equals("0000");
    }
}
