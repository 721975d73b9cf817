package lianzhi.exchange;

import java.util.List;

/** 收到往来明细: banks told what accounts took in and gave out apart from the accounts, perhaps before them. */
public record MovementsArrived(List<Long> itemIds) {
    public MovementsArrived {
        itemIds = List.copyOf(itemIds);
    }
}
