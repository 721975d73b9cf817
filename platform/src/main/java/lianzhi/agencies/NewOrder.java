package lianzhi.agencies;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 协助执行事项: an order to one unit about one person.
 *
 * @param id reserved before; null where any will do
 * @param subject what it belongs to at the sender, such as sanction-act:12; the same subject is placed once
 * @param until null when the measure has no term of its own
 * @param documentId the paper that it rests on
 */
public record NewOrder(
        @Nullable Long id,
        long unitId,
        OrderKind kind,
        String subject,
        Measure measure,
        Origin origin,
        About about,
        String text,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable Long documentId,
        String documentNumber) {
    /** 措施. */
    public record Measure(String code, String zh, String en) {}

    /** 来源: whose order it is. */
    public record Origin(String caseNumber, String courtCode) {}

    /** 对象: unmasked, for the unit must find the person. */
    public record About(String name, boolean isUnit, String idKind, String idNumber) {}
}
