package lianzhi.exchange;

import java.time.Instant;
import java.util.List;
import lianzhi.wire.bank.QueryAnswer;
import lianzhi.wire.bank.Thing;

/** 查询反馈: accounts or things, by the transport of the institution; empty unless something was found. */
public record QueryReply(
        long itemId,
        String number,
        long partnerId,
        AnswerKind kind,
        String reason,
        List<QueryAnswer> accounts,
        List<Thing> things,
        List<String> warnings,
        Instant answeredAt) {}
