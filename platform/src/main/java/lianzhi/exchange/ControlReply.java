package lianzhi.exchange;

import java.time.Instant;
import java.util.List;
import lianzhi.wire.bank.ControlAnswer;

/** 控制反馈: a row for each account; none when the whole request came back. */
public record ControlReply(
        long itemId,
        String number,
        long partnerId,
        AnswerKind kind,
        String reason,
        List<ControlAnswer> rows,
        List<String> warnings,
        boolean hasReceipt,
        Instant answeredAt) {}
