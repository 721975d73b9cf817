package lianzhi.wire.land;

import lianzhi.wire.Wire;

/** 处理结果 (JG): what the court made of one answer. */
public record LandVerdict(
        @Wire("CXQQDH") String requestNumber,
        @Wire("RESULT") String result,
        @Wire("MSG") String message) {
    public static LandVerdict accepted(String requestNumber) {
        return new LandVerdict(requestNumber, "success", "");
    }

    public static LandVerdict refused(String requestNumber, String reason) {
        return new LandVerdict(requestNumber, "fail", reason);
    }

    public boolean isAccepted() {
        return result.equalsIgnoreCase("success");
    }
}
