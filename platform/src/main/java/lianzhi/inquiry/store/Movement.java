package lianzhi.inquiry.store;

import java.time.Instant;
import lianzhi.law.Money;
import org.jspecify.annotations.Nullable;

/**
 * 一笔往来 as its bank told it.
 *
 * @param direction in the bank's word, 借 or 贷
 * @param counterAccount hidden but for its ends
 * @param requestNumber of the query whose answer told it first, of the case that asked
 */
public record Movement(
        long id,
        @Nullable Instant movedAt,
        String direction,
        String currency,
        Money amount,
        String kind,
        String serial,
        String counterName,
        String counterAccount,
        String counterBank,
        String remark,
        long caseId,
        String caseNumber,
        String requestNumber,
        Instant toldAt) {}
