package lianzhi.funds.payouts;

import lianzhi.cases.CaseId;
import lianzhi.funds.payouts.UnpaidChoice.Choice;
import lianzhi.funds.store.UnpaidChoiceStore;
import lianzhi.settings.Settings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 受理破产前已执行未发的款: what becomes of it. */
@Component
class UnpaidRule {
    private final UnpaidChoiceStore choices;
    private final Settings settings;

    UnpaidRule(UnpaidChoiceStore choices, Settings settings) {
        this.choices = choices;
        this.settings = settings;
    }

    /** What the court has set, or else what the judge of the case has chosen; null: nobody has yet. */
    @Nullable
    Choice choice(CaseId id) {
        var set = settings.text("distribution.unpaidAtBankruptcy");
        return set.equals("ASK_JUDGE")
                ? choices.of(id).map(UnpaidChoice::choice).orElse(null)
                : Choice.valueOf(set);
    }
}
