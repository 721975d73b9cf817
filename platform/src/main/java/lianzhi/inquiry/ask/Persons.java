package lianzhi.inquiry.ask;

import lianzhi.cases.CaseParty;
import lianzhi.wire.bank.Person;

/** A debtor in the words of the wire: 01 is the resident's card; other kinds have no published code. */
public final class Persons {
    private Persons() {}

    public static Person of(CaseParty party) {
        return new Person(party.name(), party.idKind().equals("ID_CARD") ? "01" : "", party.idNumber());
    }
}
