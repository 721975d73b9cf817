package lianzhi.exchange;

import java.util.List;

/** 收到反馈: one message of an institution answered these requests. */
public record AnswersArrived(long messageId, List<Long> itemIds) {
    public AnswersArrived {
        itemIds = List.copyOf(itemIds);
    }
}
