package lianzhi.access.json;

import lianzhi.law.Money;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Yuan as text with at most two decimals; a number is refused, since clients would round it. */
final class ReadMoney extends StdDeserializer<Money> {
    ReadMoney() {
        super(Money.class);
    }

    @Override
    public @Nullable Money deserialize(JsonParser json, DeserializationContext context) {
        var text = json.getString();
        if (!json.currentToken().isScalarValue() || json.currentToken().isNumeric() || !isMoney(text)) {
            return (Money) context.handleWeirdStringValue(Money.class, text, "yuan with at most two decimals, as text");
        }
        return Money.yuan(text);
    }

    private static boolean isMoney(String text) {
        return text.matches("-?\\d{1,16}(\\.\\d{1,2})?");
    }
}
