package lianzhi.documents.issue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import lianzhi.cases.CaseDocumentFacts;
import lianzhi.cases.CaseId;
import lianzhi.documents.NewPaper;
import lianzhi.documents.template.ChineseDates;
import lianzhi.documents.template.StandingText;
import lianzhi.law.LawSettings;
import lianzhi.law.Money;
import lianzhi.law.text.CapitalNumerals;
import lianzhi.settings.Settings;
import org.springframework.stereotype.Component;

/** What a document may say without being told: the facts of the case, and the standing words of the court. */
@Component
class WhatItSays {
    private static final Pattern ISO_DAY = Pattern.compile("(?<![\\d-])(\\d{4})-(\\d{2})-(\\d{2})(?![\\d-])");
    private static final List<String> NUMERALS = List.of("numerals.jiaoZheng", "numerals.zeroForms");
    private final CaseDocumentFacts cases;
    private final Settings settings;
    private final Clock clock;

    WhatItSays(CaseDocumentFacts cases, Settings settings, Clock clock) {
        this.cases = cases;
        this.settings = settings;
        this.clock = clock;
    }

    /** What somebody told comes first, then the case, then the words that such a document usually has. */
    Map<String, String> about(CaseId id, String code, Map<String, String> told) {
        return about(List.of(new NewPaper(id, code, told)), CaseDocumentFacts.OF_THE_DEBT)
                .getFirst();
    }

    /**
     * The same for many papers, place by place; each case is read once, all of them together.
     *
     * @param named by these papers; of the debt nothing is read where none of them names it
     */
    List<Map<String, String>> about(List<NewPaper> papers, Set<String> named) {
        var known = new HashMap<CaseId, Map<String, String>>();
        var ids = papers.stream().map(NewPaper::caseId).distinct().toList();
        var said = Collections.disjoint(named, CaseDocumentFacts.OF_THE_DEBT) ? cases.withoutDebt(ids) : cases.of(ids);
        said.forEach((id, facts) -> known.put(id, ofCase(facts)));
        var standing = new HashMap<String, Map<String, String>>();
        var numerals = new CapitalNumerals(numerals());
        return papers.stream()
                .map(one -> about(
                        standing.computeIfAbsent(one.code(), this::standing),
                        numerals,
                        known.getOrDefault(one.caseId(), Map.of()),
                        one.facts()))
                .toList();
    }

    /** What every paper of that case says. */
    private Map<String, String> ofCase(Map<String, String> known) {
        var facts = new HashMap<String, String>();
        known.forEach((name, value) -> facts.put(name, inWords(name, value)));
        facts.put("document.date", ChineseDates.date(LocalDate.now(clock)));
        facts.put("case.number", fullWidth(facts.getOrDefault("case.number", "")));
        return facts;
    }

    private static Map<String, String> about(
            Map<String, String> standing,
            CapitalNumerals numerals,
            Map<String, String> known,
            Map<String, String> told) {
        var facts = new HashMap<>(standing);
        var higher = known.getOrDefault("court.higher", "上一级人民法院");
        facts.replaceAll((name, text) -> text.indexOf('{') < 0 ? text : text.replace("{court.higher}", higher));
        facts.putAll(known);
        told.forEach((name, value) -> {
            if (!value.isBlank()) {
                facts.put(name, inWords(name, value.strip()));
            }
        });
        var amount = facts.getOrDefault("amount", "");
        if (!amount.isBlank()) {
            facts.put("amount.capital", numerals.of(Money.yuan(amount)).replaceFirst("^人民币", ""));
        }
        return facts;
    }

    private static String inWords(String name, String value) {
        return name.endsWith("number") ? value : daysInWords(value);
    }

    /** The court's own settings, not those that the law library ships. */
    private LawSettings numerals() {
        var law = LawSettings.defaults();
        for (var key : NUMERALS) {
            law = law.with(key, settings.text(key));
        }
        return law;
    }

    /** Writs do not print 2026-03-02 but 2026年3月2日. */
    static String daysInWords(String text) {
        if (text.indexOf('-') < 0) return text;
        return ISO_DAY.matcher(text)
                .replaceAll(day -> Integer.parseInt(day.group(1)) + "年" + Integer.parseInt(day.group(2)) + "月"
                        + Integer.parseInt(day.group(3)) + "日");
    }

    /** The same in every case. */
    private Map<String, String> standing(String code) {
        var words = new HashMap<>(standing());
        words.putAll(StandingText.of(code));
        words.replaceAll(WhatItSays::inWords);
        return words;
    }

    private Map<String, String> standing() {
        return Map.ofEntries(
                Map.entry("officer.label", "执行员"),
                Map.entry("deadline.days", settings.text("node.B06.length")),
                Map.entry(
                        "report.scope",
                        "收入、银行存款、现金、理财产品、有价证券；土地使用权、房屋等不动产；交通运输工具、机器设备、产品、原材料等动产；"
                                + "债权、股权、投资权益、基金份额、信托受益权、知识产权等财产性权利；其他应当报告的财产"),
                Map.entry("report.period", "当前以及收到执行通知之日前一年"),
                Map.entry("report.formId", "随本令送达"),
                Map.entry(
                        "sanction.text", "拒绝报告、虚假报告或者无正当理由逾期报告的，本院可以根据情节轻重予以罚款、拘留；构成犯罪的，依法追究刑事责任；" + "并依法纳入失信被执行人名单。"),
                Map.entry(
                        "listing.riskText",
                        settings.flag("notice.listingRiskText")
                                ? "有履行能力而拒不履行，或者有其他法定情形的，本院将依法将你方纳入失信被执行人名单，予以信用惩戒。"
                                : ""),
                Map.entry(
                        "delay.interestText",
                        "自生效法律文书确定的履行期间届满之次日起至付清之日止，以尚未清偿的除一般债务利息之外的金钱债务为基数，" + "按日万分之一点七五计算；一般债务利息按生效法律文书确定的方法计算。"),
                Map.entry("fee.rule", "计算办法见《诉讼费用交纳办法》。"),
                Map.entry("risk.text", "未能提供财产线索，又经调查未发现可供执行财产的，本院可以依法终结本次执行程序。"),
                Map.entry("query.scope", "账户、卡、存款及其他金融资产的余额、可用余额、在先冻结和优先权"));
    }

    /** Writs print full-width brackets: （2017）粤0803执1024号. */
    static String fullWidth(String number) {
        return number.replace('(', '（').replace(')', '）');
    }
}
