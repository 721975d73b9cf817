package lianzhi.portal.web.calculators;

import jakarta.servlet.http.HttpServletRequest;
import lianzhi.law.Money;
import tools.jackson.databind.node.JsonNodeFactory;

/** The address {@code ?amount=} of a calculator: exactly one amount and nothing else. */
final class ReadAmount {
    private ReadAmount() {}

    static Money of(HttpServletRequest request) {
        var address = JsonNodeFactory.instance.objectNode();
        request.getParameterMap().forEach((name, values) -> address.put(name, String.join(",", values)));
        var fields = Fields.of(address);
        var amount = fields.amount("amount");
        fields.orRefuse();
        return amount;
    }
}
