package lianzhi.portal.web.open;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import lianzhi.access.Courts;
import lianzhi.cases.Words;
import lianzhi.law.Refused;
import lianzhi.portal.lookup.EntryDetail;
import lianzhi.portal.lookup.ShowEntry;
import lianzhi.portal.lookup.Throttle;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** One public entry as a plain page, field by field as the law lists them. Works without JavaScript. */
@RestController
@Hidden
@RequestMapping(path = "/public/entries", produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
class EntryPages {
    private final ShowEntry show;
    private final Throttle throttle;
    private final Courts courts;

    EntryPages(ShowEntry show, Throttle throttle, Courts courts) {
        this.show = show;
        this.throttle = throttle;
        this.courts = courts;
    }

    @GetMapping("/{id}")
    ResponseEntity<String> one(
            HttpServletRequest request,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String person,
            @RequestParam(defaultValue = "zh") String lang,
            @RequestParam @Nullable String proof) {
        var page = new Html(lang, "失信信息", "Published entry", "person", person);
        var gate = throttle.pass(request.getRemoteAddr(), proof);
        if (!gate.open()) return page(HttpStatus.TOO_MANY_REQUESTS, page.wait(gate.riddle()));
        try {
            var entry = show.handle(id, person);
            throttle.handedOut(1);
            return page(HttpStatus.OK, show(page, entry));
        } catch (Refused gone) {
            page.raw("<h1>")
                    .say("没有这条信息", "There is no such entry")
                    .raw("</h1><p role=\"status\">")
                    .say("可能已经删除。请重新查询。", "It may have been deleted. Please search again.")
                    .raw("</p>");
            return page(HttpStatus.NOT_FOUND, page);
        }
    }

    private Html show(Html page, EntryDetail one) {
        page.raw("<h1 lang=\"zh-CN\">")
                .text(one.name())
                .raw("</h1><p class=\"sub\">")
                .say(
                        one.kind().equals("LIST") ? "失信被执行人" : "限制消费人员",
                        one.kind().equals("LIST") ? "On the list of dishonest debtors" : "Consumption restricted")
                .raw("</p><div class=\"card\"><table class=\"facts\">");
        line(
                page,
                one.isUnit() ? "统一社会信用代码" : "证件号码",
                one.isUnit() ? "Credit code" : "Identity number",
                one.idMasked());
        var sex = one.sex();
        if (sex != null) line(page, "性别", "Sex", said(page, sex));
        if (one.age() != null) line(page, "年龄", "Age", "" + one.age());
        if (one.isUnit()) {
            line(page, "法定代表人或者负责人", "Legal representative or head", known(page, one.headOfUnit()));
        }
        line(page, "执行法院", "Enforcing court", court(page, one.court()));
        line(page, "执行案号", "Case number", one.caseNumber());
        line(page, "立案时间", "Filed on", one.filedOn().toString());
        line(page, "执行依据文号", "Title", known(page, one.titleNumber()));
        line(page, "执行依据制作单位", "Issued by", issuer(page, one.titleIssuer()));
        line(page, "生效文书确定的义务", "Obligation", one.obligation());
        line(page, "履行情况", "Performance", said(page, one.performed()));
        if (!one.grounds().isEmpty()) {
            line(
                    page,
                    "失信行为情形",
                    "Conduct",
                    String.join(
                            page.of("；", "; "),
                            one.grounds().stream()
                                    .map(ground -> said(page, ground))
                                    .toList()));
        }
        if (!one.conduct().isBlank()) line(page, "具体情形", "In the court's words", one.conduct());
        line(page, "公布时间", "Published on", one.publishedOn().toString());
        var ends = one.endsOn();
        if (ends != null) line(page, "期限至", "Until", ends.toString());
        return page.raw("</table></div><p class=\"sub\">")
                .say(
                        "公布内容依照失信规定第6条；文字中的号码、住址等个人信息以星号代替。认为有误的，可以向执行法院书面申请纠正。",
                        "Published under Art. 6 of the rules on dishonest debtors; personal data in sentences are"
                                + " starred. Who thinks it wrong may ask the court in writing to correct it.")
                .raw("</p>");
    }

    private static String said(Html page, Words words) {
        return page.of(words.zh(), words.en());
    }

    private static String known(Html page, @Nullable String text) {
        return text == null || text.isBlank() ? page.of("未登记", "not registered") : text;
    }

    /** A court of the city has its name in both languages. */
    private String issuer(Html page, @Nullable String name) {
        return courts.all().stream()
                .filter(one -> one.nameZh().equals(name))
                .findFirst()
                .map(one -> page.of(one.nameZh(), one.nameEn()))
                .orElseGet(() -> known(page, name));
    }

    private String court(Html page, String code) {
        return courts.find(code).map(one -> page.of(one.nameZh(), one.nameEn())).orElse(code);
    }

    private static void line(Html page, String zh, String en, String value) {
        page.raw("<tr><th scope=\"row\">")
                .say(zh, en)
                .raw("</th><td>")
                .text(value)
                .raw("</td></tr>");
    }

    private static ResponseEntity<String> page(HttpStatus status, Html page) {
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .body(page.endOfNames());
    }
}
