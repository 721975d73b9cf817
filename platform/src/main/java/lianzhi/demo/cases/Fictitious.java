package lianzhi.demo.cases;

import java.util.stream.Stream;
import lianzhi.law.identifiers.Checked;
import lianzhi.law.identifiers.CreditCode;
import lianzhi.law.identifiers.IdNumber;

/** 虚构证件: numbers with the unused division 449999 and a valid check character. */
final class Fictitious {
    private static final String CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private Fictitious() {}

    static String idNumber(int serial) {
        var body = "449999%04d%02d%02d%03d"
                .formatted(1960 + serial % 40, 1 + serial % 12, 1 + serial % 28, (serial * 7) % 1000);
        return valid(body, s -> IdNumber.check(s) instanceof Checked.Valid<?>);
    }

    static String creditCode(int serial) {
        var organisation = valid("MA%06d".formatted(100_000 + serial * 37), s -> organisationFits(s));
        return valid("91449999" + organisation, s -> CreditCode.check(s) instanceof Checked.Valid<?>);
    }

    private static boolean organisationFits(String code) {
        return lianzhi.law.identifiers.OrganisationCode.check(code) instanceof Checked.Valid<?>;
    }

    private static String valid(String body, java.util.function.Predicate<String> fits) {
        return Stream.of(CHARACTERS.split("(?!^)"))
                .map(last -> body + last)
                .filter(fits)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No check character fits " + body));
    }
}
