package lianzhi.wire.bank;

import lianzhi.wire.Findings;

/** Without a request number nobody knows what is answered. */
final class CheckNumber {
    private CheckNumber() {}

    static void check(String requestNumber, Findings findings) {
        if (requestNumber.isBlank()) findings.problem("request-number-missing", "请求单号为空");
    }
}
