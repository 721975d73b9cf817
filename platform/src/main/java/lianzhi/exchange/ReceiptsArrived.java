package lianzhi.exchange;

import java.util.List;

/** 收到回执: sealed answer sheets of these requests came, with the answer or after it. */
public record ReceiptsArrived(List<Long> itemIds) {
    public ReceiptsArrived {
        itemIds = List.copyOf(itemIds);
    }
}
