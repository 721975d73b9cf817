package lianzhi.law.interest;

import java.time.LocalDate;
import java.time.Year;
import lianzhi.law.LawSettings;

/**
 * 年天数的选择: by which days a year is divided where the document is silent: settings interest.yearBasis.private [P],
 * interest.yearBasis.bank [P], interest.bank.dailyRate [M], interest.old.yearBasis [P].
 */
public final class ChooseYear {
    private final LawSettings settings;

    public ChooseYear(LawSettings settings) {
        this.settings = settings;
    }

    /** A private contract; where the court divides by the real year, 366 in a leap year. */
    public YearBasis forPrivateContract(LocalDate day) {
        var chosen = settings.text("interest.yearBasis.private");
        if (chosen.equals("366_ACTUAL")) {
            return Year.isLeap(day.getYear()) ? YearBasis.DAYS_366 : YearBasis.DAYS_365;
        }
        return basis(chosen);
    }

    public YearBasis forBankLoan() {
        return basis(settings.text("interest.yearBasis.bank"));
    }

    /** By what a bank's yearly rate is divided for its daily rate (银发〔2005〕129号). */
    public YearBasis forBankDailyRate() {
        return settings.text("interest.bank.dailyRate").equals("ANNUAL_DIV_365")
                ? YearBasis.DAYS_365
                : YearBasis.DAYS_360;
    }

    /** Under the rule before 2014-08-01. */
    public YearBasis forEarlierRule() {
        return basis(settings.text("interest.old.yearBasis"));
    }

    private static YearBasis basis(String days) {
        return YearBasis.of(Integer.parseInt(days)).orElseThrow();
    }
}
