package lianzhi.coercion.declaration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import lianzhi.coercion.PropertyDeclaration.Item;
import lianzhi.coercion.PropertyDeclarations.Filing;
import lianzhi.coercion.Section;
import lianzhi.law.Article;
import lianzhi.law.Mark;
import lianzhi.law.Reason;

/** Whether a report is whole: signed, every section filled in or said to be empty, every item said in words. */
final class CheckFiling {
    private static final Article CONTENTS = Article.of("INV", "5", "财产调查规定第5条", Mark.V);
    private static final int MOST_ITEMS = 200;
    private static final int LONGEST = 500;

    private CheckFiling() {}

    static List<Reason> against(Filing filing, boolean first, LocalDate today) {
        var reasons = new ArrayList<Reason>();
        if (filing.signedBy().isBlank() || filing.signedBy().length() > 100) {
            reasons.add(Reason.field("signedBy", "REPORT_NOT_SIGNED", "请申报人签名", "Sign with your name"));
        }
        if (filing.items().size() > MOST_ITEMS) {
            reasons.add(Reason.field("items", "REPORT_TOO_LONG", "一次最多申报200项", "At most 200 items at a time"));
        }
        for (var section : Section.values()) {
            var filled = filing.items().stream().anyMatch(item -> item.section() == section);
            var empty = filing.nothing().contains(section);
            if (first && !filled && !empty) {
                reasons.add(new Reason(
                        "SECTION_MISSING",
                        "sections." + section,
                        CONTENTS,
                        "请填写“" + section.zh() + "”，没有的选“没有”",
                        "Fill in “" + section.en() + "”, or say that there is nothing",
                        java.util.Map.of()));
            }
            if (filled && empty) {
                reasons.add(Reason.field(
                        "sections." + section,
                        "SECTION_CONTRADICTS",
                        "“" + section.zh() + "”既填了财产又选了“没有”",
                        "“" + section.en() + "”: there is an item, and it is said to be empty"));
            }
        }
        for (var i = 0; i < Math.min(filing.items().size(), MOST_ITEMS); i++) {
            reasons.addAll(item(filing.items().get(i), "items[" + i + "].", today));
        }
        if (!first && filing.items().isEmpty() && text(filing.statement()).isBlank()) {
            reasons.add(Reason.field("items", "SUPPLEMENT_EMPTY", "补充报告没有内容", "The supplement says nothing"));
        }
        return reasons;
    }

    private static List<Reason> item(Item item, String place, LocalDate today) {
        var reasons = new ArrayList<Reason>();
        if (item.what().isBlank()) {
            reasons.add(Reason.field(place + "what", "ITEM_WITHOUT_WORDS", "请写明是什么财产", "Say what it is"));
        }
        if (Stream.of(item.what(), item.place(), item.number(), item.holder(), item.burden())
                .anyMatch(text -> text.length() > LONGEST)) {
            reasons.add(Reason.field(place + "what", "ITEM_TOO_LONG", "每格最多500字", "At most 500 letters in a field"));
        }
        var on = item.happenedOn();
        if (item.section().isChange() && on == null) {
            reasons.add(
                    Reason.field(place + "happenedOn", "CHANGE_WITHOUT_DAY", "请写明变动日期", "Say on which day it changed"));
        }
        if (on != null && on.isAfter(today)) {
            reasons.add(Reason.field(place + "happenedOn", "CHANGE_IN_FUTURE", "变动日期不能晚于今天", "The day lies ahead"));
        }
        return reasons;
    }

    private static String text(@org.jspecify.annotations.Nullable String said) {
        return said == null ? "" : said;
    }
}
