package lianzhi.exchange;

import java.util.List;

/** 批量查无: queries that one message answered with "nothing found"; nothing else came of them. */
public record NothingFound(long messageId, List<Long> itemIds) {
    public NothingFound {
        itemIds = List.copyOf(itemIds);
    }
}
