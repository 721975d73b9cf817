package lianzhi.wire.bank;

import java.util.List;
import java.util.Map;

/**
 * 财产记录: one asset that is no bank account, or one fact about the person, as its registrar tells it.
 *
 * @param assetClass as in the table of control terms, such as vehicle; blank when it is only a fact about the person
 * @param key that names it at the registrar: unit number, plate, policy
 * @param value what the registrar says it is worth, in yuan; blank when it does not say
 * @param available what could still be held of it, in yuan; blank when it is not counted in money
 * @param details everything else, in the registrar's own words
 */
public record Thing(
        String assetClass,
        String key,
        String name,
        String where,
        String state,
        String quantity,
        String value,
        String available,
        List<EarlierFreeze> freezes,
        List<PriorityRight> rights,
        Map<String, String> details) {
    public Thing {
        freezes = List.copyOf(freezes);
        rights = List.copyOf(rights);
        details = Map.copyOf(details);
    }
}
