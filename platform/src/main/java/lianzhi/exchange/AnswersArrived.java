package lianzhi.exchange;

import java.util.List;

/** 收到反馈: these requests are answered. */
public record AnswersArrived(List<Long> itemIds) {
    public AnswersArrived {
        itemIds = List.copyOf(itemIds);
    }
}
