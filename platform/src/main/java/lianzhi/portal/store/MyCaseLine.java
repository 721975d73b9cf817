package lianzhi.portal.store;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 账户名下的案件. */
public record MyCaseLine(
        long casePartyId,
        long caseId,
        String number,
        String courtCode,
        String role,
        String stage,
        LocalDate filedOn,
        @Nullable LocalDate closedOn) {}
