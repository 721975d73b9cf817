package lianzhi.funds.settlements;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import lianzhi.law.Money;
import org.jspecify.annotations.Nullable;

/** 直接给付 as it was recorded. @param undoneOn when it was taken back, by whom and why; null while it counts */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DirectPayment(
        long id,
        LocalDate paidOn,
        Money amount,
        String evidence,
        @Nullable LocalDate undoneOn,
        @Nullable String undoneBy,
        @Nullable String why) {}
