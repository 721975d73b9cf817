package lianzhi.funds.payouts;

import java.time.Instant;

/** 受理破产前已执行未发的款如何处理. */
public record UnpaidChoice(Choice choice, String reason, String chosenBy, Instant chosenAt) {
    /** 移交管理人, or 照发. */
    public enum Choice {
        HAND_OVER,
        PAY_OUT
    }
}
