package lianzhi.law.interest;

import java.util.EnumSet;
import java.util.List;
import lianzhi.law.LawSettings;
import lianzhi.law.Reason;
import lianzhi.law.Refused;
import org.jspecify.annotations.Nullable;

/** 清偿顺序: which part of a debt a payment pays first. Each part stands in it once. */
public record PaymentOrder(List<Part> parts) {
    /** 债务的组成. */
    public enum Part {
        COSTS,
        GENERAL_INTEREST,
        PRINCIPAL,
        DOUBLED_PART
    }

    /** 民法典561 and 法释〔2014〕8号4: costs, general interest, principal, and the doubled part last. */
    public static final PaymentOrder LAWFUL =
            new PaymentOrder(List.of(Part.COSTS, Part.GENERAL_INTEREST, Part.PRINCIPAL, Part.DOUBLED_PART));
    /** 先本后息 [P]: where the parties agreed it or the court follows it; costs still come first. */
    public static final PaymentOrder PRINCIPAL_FIRST =
            new PaymentOrder(List.of(Part.COSTS, Part.PRINCIPAL, Part.GENERAL_INTEREST, Part.DOUBLED_PART));

    /**
     * By setting interest.allocation [P].
     *
     * @param agreed the order the parties agreed; needed where the setting is AGREED
     */
    public static PaymentOrder of(LawSettings settings, @Nullable PaymentOrder agreed) {
        return switch (settings.text("interest.allocation")) {
            case "PRINCIPAL_FIRST" -> PRINCIPAL_FIRST;
            case "AGREED" -> {
                if (agreed == null) {
                    throw Refused.rule(Reason.field(
                            "order", "AGREED_ORDER_NEEDED", "须填写约定的清偿顺序", "The agreed order of payment is needed"));
                }
                yield agreed;
            }
            default -> LAWFUL;
        };
    }

    public PaymentOrder {
        parts = List.copyOf(parts);
        if (parts.size() != Part.values().length || EnumSet.copyOf(parts).size() != parts.size()) {
            throw Refused.input(Reason.field(
                    "order",
                    "PAYMENT_ORDER_INCOMPLETE",
                    "清偿顺序应包含全部四项且不重复",
                    "An order of payment names each of the four parts once"));
        }
    }
}
