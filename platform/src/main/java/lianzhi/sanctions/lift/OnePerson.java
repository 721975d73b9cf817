package lianzhi.sanctions.lift;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lianzhi.cases.CaseParty;
import lianzhi.law.identifiers.Checked;
import lianzhi.law.identifiers.IdNumber;
import lianzhi.sanctions.store.SanctionRow;

/** 同一个人: whoever has the number, old or new; without a number of the state also the name has to be the same. */
record OnePerson(String name, String idKind, String number) {
    private static final int CENTURY = 6;

    static OnePerson of(CaseParty party) {
        return new OnePerson(party.name(), party.idKind(), whole(party.idKind(), party.idNumber()));
    }

    static OnePerson of(SanctionRow sanction) {
        return new OnePerson(sanction.name(), sanction.idKind(), whole(sanction.idKind(), sanction.idNumber()));
    }

    boolean is(OnePerson other) {
        return !number.isBlank()
                && number.equals(other.number)
                && idKind.equals(other.idKind)
                && (hasNumberOfItsOwn() || name.equals(other.name));
    }

    /** How the number may be written. */
    Set<String> numbers() {
        var old = idKind.equals("ID_CARD") && number.startsWith("19", CENTURY)
                ? Stream.of(number.substring(0, CENTURY) + number.substring(CENTURY + 2, number.length() - 1))
                : Stream.<String>empty();
        return Stream.concat(Stream.of(number, number.toLowerCase(Locale.ROOT)), old)
                .collect(Collectors.toUnmodifiableSet());
    }

    private boolean hasNumberOfItsOwn() {
        return idKind.equals("ID_CARD") || idKind.equals("CREDIT_CODE");
    }

    private static String whole(String idKind, String number) {
        return idKind.equals("ID_CARD") && IdNumber.check(number) instanceof Checked.Valid<IdNumber> valid
                ? valid.value().text()
                : number.strip().toUpperCase(Locale.ROOT);
    }
}
