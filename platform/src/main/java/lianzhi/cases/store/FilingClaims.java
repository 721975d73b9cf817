package lianzhi.cases.store;

import java.sql.SQLException;
import lianzhi.cases.filing.SoundApplication;

/** Obligations, costs and interest of a filing as lists. */
final class FilingClaims {
    private FilingClaims() {}

    static void bind(Bound to, SoundApplication a) throws SQLException {
        to.texts(a.obligations(), SoundApplication.Obligation::name);
        to.each(a.obligations(), obligation -> obligation.amount().fen());
        to.each(a.obligations(), SoundApplication.Obligation::lastDay);
        to.texts(a.costs(), SoundApplication.Cost::name);
        to.each(a.costs(), cost -> cost.amount().fen());
        to.each(a.costs(), SoundApplication.Cost::inDoubledBase);
        to.each(a.costs(), SoundApplication.Cost::lastDay);
        to.texts(a.interest(), SoundApplication.Interest::obligation);
        to.each(a.interest(), SoundApplication.Interest::from);
        to.each(a.interest(), SoundApplication.Interest::to);
        to.texts(a.interest(), interest -> KnownRates.written(interest.rate()));
    }
}
