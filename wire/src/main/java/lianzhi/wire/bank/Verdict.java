package lianzhi.wire.bank;

import lianzhi.wire.Wire;

/** 处理结果 (jg): what the court made of one answer. */
public record Verdict(
        @Wire("bdhm") String requestNumber,
        @Wire("result") String result,
        @Wire("msg") String message) {
    public static Verdict accepted(String requestNumber) {
        return new Verdict(requestNumber, "success", "");
    }

    public static Verdict refused(String requestNumber, String reason) {
        return new Verdict(requestNumber, "fail", reason);
    }

    public boolean isAccepted() {
        return result.equalsIgnoreCase("success");
    }
}
