package lianzhi.exchange;

import java.time.Instant;
import java.util.List;
import lianzhi.wire.bank.QueryAnswer;

/** 查询反馈: accounts are empty unless something was found. */
public record QueryReply(
        long itemId,
        String number,
        long partnerId,
        AnswerKind kind,
        String reason,
        List<QueryAnswer> accounts,
        List<String> warnings,
        Instant answeredAt) {}
