package lianzhi.coercion.declaration;

import java.util.Locale;
import java.util.Set;
import lianzhi.coercion.PropertyDeclaration.Item;
import lianzhi.coercion.Section;
import lianzhi.coercion.store.FindingStore.Known;

/** 同一财产: whether a line of a report means what a query found, and how the court names it. */
final class Naming {
    private static final Set<Section> MONEY = Set.of(Section.DEPOSIT, Section.SECURITIES, Section.CASH);
    private static final Set<String> COUNTED = Set.of(
            "deposit",
            "network_funds",
            "wealth_product",
            "provident_fund",
            "insurance",
            "receivable",
            "income",
            "dividend");
    private static final int ENDING = 4;

    private Naming() {}

    /** Vehicles, houses, equity and the like are there whatever their registrar says of their value. */
    static boolean isThing(Known known) {
        return !COUNTED.contains(known.assetClass());
    }

    /**
     * By the number: the same last four characters, or the whole of it in the words; a thing by its registered name;
     * money without a number by the name of the institution.
     */
    static boolean means(Item item, Known known) {
        var own = plain(known.account());
        var said = plain(item.number());
        var words = plain(item.what() + item.place());
        if (said.length() >= ENDING && own.length() >= ENDING) {
            return own.endsWith(said.substring(said.length() - ENDING));
        }
        if (own.length() > ENDING && words.contains(own)) return true;
        if (isThing(known)) {
            var name = plain(known.name());
            return said.isEmpty() && name.length() >= ENDING && words.contains(name);
        }
        return MONEY.contains(item.section())
                && said.isEmpty()
                && !known.institution().isBlank()
                && (item.place() + item.what()).contains(known.institution());
    }

    static String of(Known known) {
        if (isThing(known)) return (known.name() + " " + known.account()).strip();
        var own = plain(known.account());
        return own.isEmpty()
                ? known.institution()
                : known.institution() + " 尾号" + own.substring(Math.max(0, own.length() - ENDING));
    }

    private static String plain(String number) {
        return number.replaceAll("[^0-9A-Za-z\\p{IsHan}]", "").toUpperCase(Locale.ROOT);
    }
}
