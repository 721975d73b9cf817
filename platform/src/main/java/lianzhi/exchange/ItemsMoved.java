package lianzhi.exchange;

import java.util.List;

/** 状态变化: offered, fetched, taken offline and the like; for screens that watch. */
public record ItemsMoved(List<Long> itemIds) {
    public ItemsMoved {
        itemIds = List.copyOf(itemIds);
    }
}
