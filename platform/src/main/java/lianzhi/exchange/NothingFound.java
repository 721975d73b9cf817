package lianzhi.exchange;

import java.util.List;

/** 批量查无: queries that messages answered with "nothing found"; nothing else came of them. */
public record NothingFound(List<Long> itemIds) {
    public NothingFound {
        itemIds = List.copyOf(itemIds);
    }
}
