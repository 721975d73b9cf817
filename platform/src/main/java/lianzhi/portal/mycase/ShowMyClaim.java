package lianzhi.portal.mycase;

import java.time.Clock;
import java.time.LocalDate;
import lianzhi.cases.LiveDebt;
import lianzhi.portal.entry.OpenCase.Opened;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 自己算一算: what the opened case claims and what was paid, so that its party can reckon it himself. */
@Component
public class ShowMyClaim {
    private final LiveDebt debts;
    private final Clock clock;

    ShowMyClaim(LiveDebt debts, Clock clock) {
        this.debts = debts;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public MyClaim handle(Opened opened) {
        return new MyClaim(LocalDate.now(clock), debts.claimed(opened.caseId()));
    }
}
