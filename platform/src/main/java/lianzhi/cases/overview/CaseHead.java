package lianzhi.cases.overview;

import java.time.LocalDate;
import lianzhi.cases.CaseBrief;
import lianzhi.law.Money;
import org.jspecify.annotations.Nullable;

/** 案件卷首: the row of a case as its page needs it. */
public record CaseHead(
        CaseBrief brief,
        String type,
        String cause,
        String judgeReason,
        LocalDate receivedOn,
        @Nullable String closeWay,
        CasePage.Title title,
        Money claimed) {}
