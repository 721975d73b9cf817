package lianzhi.funds.settlements;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import lianzhi.law.Money;
import org.jspecify.annotations.Nullable;

/**
 * 和解协议或分期计划.
 *
 * @param total what is to be paid under it; {@code waived} is what the creditor let go
 * @param paid what came in since the day of the agreement, through the court or directly
 * @param reviveUntil last day on which the original title can be revived: two years after the first missed instalment
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Settlement(
        long id,
        long caseId,
        String caseNumber,
        Kind kind,
        LocalDate agreedOn,
        Money total,
        Money waived,
        String terms,
        String guarantor,
        State state,
        String recordedBy,
        @Nullable LocalDate endedOn,
        String why,
        int version,
        Money paid,
        @Nullable LocalDate reviveUntil,
        List<Instalment> instalments) {
    /** 种类. */
    public enum Kind {
        /** 执行和解. */
        SETTLEMENT,
        /** 分期履行. */
        INSTALMENTS
    }

    /** 状态. */
    public enum State {
        AGREED,
        PERFORMED,
        /** 恢复执行原生效法律文书. */
        REVIVED
    }

    /** 一期. */
    public record Instalment(int nr, LocalDate dueOn, Money amount, Money paid, Standing standing) {}

    /** 一期的情况. */
    public enum Standing {
        PAID,
        AHEAD,
        MISSED
    }

    public boolean isMissed() {
        return instalments.stream().anyMatch(each -> each.standing() == Standing.MISSED);
    }
}
