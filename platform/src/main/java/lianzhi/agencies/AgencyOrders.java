package lianzhi.agencies;

import java.util.Collection;
import java.util.List;

/** 协助指令: gives orders to linked units; their answers come back as {@link OrderAnswered} and {@link HitReported}. */
public interface AgencyOrders {
    /** Active units of these kinds. */
    List<Unit> unitsOf(Collection<UnitKind> kinds);

    /** So many ids for orders that are placed next, for who writes down the order before it is placed. */
    List<Long> reserve(int many);

    /**
     * Places orders in the caller's transaction, under their reserved id where they have one; a subject that was placed
     * before keeps its order. Ids in the same order.
     */
    List<Long> place(List<NewOrder> orders);

    /** Takes back what was not answered yet; answered orders stay. */
    void takeBack(Collection<Long> orderIds);

    /** Reminds the unit of orders that it has not answered. */
    void urge(Collection<Long> orderIds);
}
