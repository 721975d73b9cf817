package lianzhi.law.interest;

import java.util.Optional;

/** 年天数: by how many days a yearly rate is divided for one day. Practice [P]: private contracts 365, banks 360. */
public enum YearBasis {
    DAYS_360(360),
    DAYS_365(365),
    DAYS_366(366);

    private final int days;

    YearBasis(int days) {
        this.days = days;
    }

    public int days() {
        return days;
    }

    public static Optional<YearBasis> of(int days) {
        return switch (days) {
            case 360 -> Optional.of(DAYS_360);
            case 365 -> Optional.of(DAYS_365);
            case 366 -> Optional.of(DAYS_366);
            default -> Optional.empty();
        };
    }
}
