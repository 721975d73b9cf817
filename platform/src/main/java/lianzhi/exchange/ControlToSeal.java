package lianzhi.exchange;

import java.util.List;
import lianzhi.wire.bank.ControlOrder;
import lianzhi.wire.bank.Origin;
import lianzhi.wire.bank.Person;

/** An order to one institution about accounts of one person. */
public record ControlToSeal(long partnerId, Person person, Origin origin, String contact, List<ControlOrder> orders) {
    public ControlToSeal {
        orders = List.copyOf(orders);
    }
}
