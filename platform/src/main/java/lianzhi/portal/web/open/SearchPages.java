package lianzhi.portal.web.open;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import lianzhi.access.Court;
import lianzhi.access.Courts;
import lianzhi.law.Refused;
import lianzhi.portal.lookup.Certificates;
import lianzhi.portal.lookup.Certificates.Certificate;
import lianzhi.portal.lookup.PublicEntry;
import lianzhi.portal.lookup.SearchPublic;
import lianzhi.portal.lookup.SearchPublic.Found;
import lianzhi.portal.lookup.SearchPublic.Question;
import lianzhi.portal.lookup.Throttle;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The public's search as plain pages: they work without JavaScript. */
@RestController
@Hidden
@RequestMapping(path = "/public", produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
class SearchPages {
    private static final String ROUND = "ROUND";
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter TO_THE_SECOND = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");
    private final SearchPublic search;
    private final Certificates certificates;
    private final Throttle throttle;
    private final Courts courts;

    SearchPages(SearchPublic search, Certificates certificates, Throttle throttle, Courts courts) {
        this.search = search;
        this.certificates = certificates;
        this.throttle = throttle;
        this.courts = courts;
    }

    @GetMapping("/search")
    ResponseEntity<String> search(
            HttpServletRequest request,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "EXACT") String mode,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String court,
            @RequestParam(defaultValue = "zh") String lang,
            @RequestParam @Nullable String proof) {
        var page = new Html(
                lang, "执行信息公开查询", "Public search of enforcement", "q", q, "mode", mode, "kind", kind, "court", court);
        page.raw("<h1>")
                .say("谁失信、谁被限制消费、哪些案件已终本", "Who is listed, restricted, or in an ended round")
                .raw("</h1>");
        form(page, q, mode, kind, court);
        if (q.isBlank()) return page(HttpStatus.OK, page);
        var gate = throttle.pass(request.getRemoteAddr(), proof);
        if (!gate.open()) return riddle(page, gate.riddle());
        try {
            var found = search.handle(new Question(q, mode, kind, court));
            throttle.handedOut(found.items().size());
            if (found.wrongNumber()) throttle.wrongNumber(request.getRemoteAddr());
            results(page, found);
            certify(page, request, found, kind, court);
            return page(HttpStatus.OK, page);
        } catch (Refused refused) {
            refused.reasons()
                    .forEach(why -> page.raw("<p class=\"warm\" role=\"alert\">")
                            .text(page.of(why.zh(), why.en()))
                            .raw("</p>"));
            return page(HttpStatus.BAD_REQUEST, page);
        }
    }

    @PostMapping("/certificates")
    ResponseEntity<String> issue(
            HttpServletRequest request,
            @RequestParam String q,
            @RequestParam String mode,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String court,
            @RequestParam(defaultValue = "zh") String lang) {
        var page = new Html(lang, "查询证明", "Certificate of an answer");
        if (!throttle.pass(request.getRemoteAddr(), null).open()) return riddle(page, "");
        show(page, certificates.issue(new Question(q, mode.equals("NUMBER") ? "EXACT" : mode, kind, court)));
        return page(HttpStatus.CREATED, page);
    }

    @GetMapping("/certificates")
    ResponseEntity<String> check(
            HttpServletRequest request,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "zh") String lang) {
        var page = new Html(lang, "核对查询证明", "Check a certificate", "code", code);
        page.raw("<h1>")
                .say("核对查询证明", "Check a certificate")
                .raw("</h1><form class=\"card\" method=\"get\"><label>")
                .say("证明上的校验码", "The code on the paper")
                .raw("<input name=\"code\" autocomplete=\"off\" required value=\"")
                .text(code)
                .raw("\"></label>")
                .raw("<input type=\"hidden\" name=\"lang\" value=\"")
                .raw(page.of("zh", "en"))
                .raw("\"><button>")
                .say("核对", "Check")
                .raw("</button></form>");
        if (code.isBlank()) return page(HttpStatus.OK, page);
        if (!throttle.pass(request.getRemoteAddr(), null).open()) return riddle(page, "");
        try {
            show(page, certificates.check(code));
            return page(HttpStatus.OK, page);
        } catch (Refused unknown) {
            page.raw("<p class=\"warm\" role=\"alert\">")
                    .say("没有这份证明", "There is no such certificate")
                    .raw("</p>");
            return page(HttpStatus.NOT_FOUND, page);
        }
    }

    private void form(Html page, String q, String mode, String kind, String court) {
        page.raw("<form class=\"card\" method=\"get\" id=\"search\"><div class=\"grid\"><label>")
                .say("姓名、名称，或者完整的证件号码、案号", "Name, or a whole number of a person, unit or case")
                .raw("<input name=\"q\" maxlength=\"60\" required autocomplete=\"off\" value=\"")
                .text(q)
                .raw("\"></label><label>")
                .say("怎样匹配", "How")
                .raw("<select name=\"mode\">");
        for (var one : new String[] {"EXACT", "PREFIX", "PART", "FUZZY"}) option(page, one, mode, mode(page, one));
        page.raw("</select></label><label>").say("名单", "List").raw("<select name=\"kind\">");
        option(page, "", kind, page.of("全部", "All"));
        for (var one : new String[] {"LIST", "CONSUMPTION", "ROUND"}) option(page, one, kind, kind(page, one));
        page.raw("</select></label><label>").say("法院", "Court").raw("<select name=\"court\">");
        option(page, "", court, page.of("全市", "Whole city"));
        for (Court one : courts.all()) option(page, one.code(), court, page.of(one.nameZh(), one.nameEn()));
        page.raw("</select></label></div><input type=\"hidden\" name=\"lang\" value=\"")
                .raw(page.of("zh", "en"))
                .raw("\"><button>")
                .say("查询", "Search")
                .raw("</button></form>");
    }

    private static void option(Html page, String value, String chosen, String label) {
        page.raw("<option value=\"")
                .text(value)
                .raw("\"")
                .raw(value.equals(chosen) ? " selected>" : ">")
                .text(label)
                .raw("</option>");
    }

    private void results(Html page, Found found) {
        if (found.items().isEmpty()) {
            page.raw("<p role=\"status\"><b>").say("没有查到。", "Nothing found.").raw("</b></p>");
            return;
        }
        String last = "";
        for (PublicEntry one : found.items()) {
            var who = one.name() + one.person();
            if (!who.equals(last)) {
                page.raw(last.isEmpty() ? "" : "</table></section>")
                        .raw("<section class=\"card\"><h2 lang=\"zh-CN\">")
                        .text(one.name())
                        .raw(" <span class=\"sub n\">")
                        .text(one.idMasked())
                        .raw("</span></h2><table class=\"found\">");
                last = who;
            }
            page.raw("<tr><td>")
                    .text(kind(page, one.kind()))
                    .raw("</td><td class=\"n\" lang=\"zh-CN\">")
                    .raw(detail(page, one))
                    .text(one.caseNumber())
                    .raw(one.kind().equals(ROUND) ? "</td><td>" : "</a></td><td>")
                    .text(court(page, one.court()))
                    .raw("</td><td class=\"n\">")
                    .text(one.publishedOn().toString())
                    .raw("</td></tr>");
        }
        page.raw("</table></section>");
        if (found.more()) {
            page.raw("<p class=\"sub\">")
                    .say("还有更多，请写得更具体些。", "There are more; ask more precisely.")
                    .raw("</p>");
        }
    }

    /** To all that is published of it; of an ended round that is what stands here. */
    private static String detail(Html page, PublicEntry one) {
        return one.kind().equals(ROUND)
                ? ""
                : "<a href=\"/public/entries/" + one.id() + "?person=" + one.person() + page.of("", "&amp;lang=en")
                        + "\">";
    }

    private static void certify(Html page, HttpServletRequest request, Found found, String kind, String court) {
        page.raw("<form class=\"card\" method=\"post\" action=\"/public/certificates\">");
        if (request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            hidden(page, token.getParameterName(), token.getToken());
        }
        hidden(page, "q", found.q());
        hidden(page, "mode", found.mode());
        hidden(page, "kind", kind);
        hidden(page, "court", court);
        hidden(page, "lang", page.of("zh", "en"));
        page.raw("<p class=\"sub\">")
                .say("需要书面证明的，可以出具附校验码的查询证明。", "A certificate with a code to check can be issued.")
                .raw("</p><button>")
                .say("出具查询证明", "Issue a certificate")
                .raw("</button></form>");
    }

    /** The paper: what was asked, when, what the answer was, and how anybody checks it. */
    private void show(Html page, Certificate paper) {
        var asked = paper.question();
        page.raw("<h1>").say("查询证明", "Certificate").raw("</h1><div class=\"card\"><table class=\"facts\">");
        line(page, "校验码", "Code", paper.code().replaceAll("(.{4})(?=.)", "$1-"));
        line(page, "查询内容", "Asked", asked.q());
        line(page, "怎样匹配", "How", mode(page, Objects.requireNonNullElse(asked.mode(), "EXACT")));
        var kind = Objects.requireNonNullElse(asked.kind(), "");
        var court = Objects.requireNonNullElse(asked.court(), "");
        line(page, "名单", "List", kind.isBlank() ? page.of("全部", "All") : kind(page, kind));
        line(page, "法院", "Court", court.isBlank() ? page.of("全市", "Whole city") : court(page, court));
        line(page, "查询时间", "At", paper.issuedAt().atZone(ZONE).toLocalDateTime().format(TO_THE_SECOND));
        page.raw("</table></div><h2>").say("查询结果", "Answer").raw("</h2>");
        results(page, paper.answer());
        page.raw("<p class=\"sub\">")
                .say(
                        "任何人可以在“核对证明”输入校验码，看到这份证明出具时的原样。",
                        "Anybody can enter the code under “Check a certificate” and sees what was answered then.")
                .raw(" <span class=\"hash\">SHA-256 ")
                .text(paper.sha256())
                .raw("</span></p>");
    }

    private static String mode(Html page, String mode) {
        return switch (mode) {
            case "PREFIX" -> page.of("开头一致", "Begins with");
            case "PART" -> page.of("包含", "Contains");
            case "FUZZY" -> page.of("允许错一个字", "One character wrong");
            default -> page.of("完全一致", "Exactly");
        };
    }

    private static void line(Html page, String zh, String en, String value) {
        page.raw("<tr><th scope=\"row\">")
                .say(zh, en)
                .raw("</th><td>")
                .text(value)
                .raw("</td></tr>");
    }

    private static void hidden(Html page, String name, String value) {
        page.raw("<input type=\"hidden\" name=\"")
                .text(name)
                .raw("\" value=\"")
                .text(value)
                .raw("\">");
    }

    private static ResponseEntity<String> riddle(Html page, String riddle) {
        return page(HttpStatus.TOO_MANY_REQUESTS, page.wait(riddle));
    }

    private static String kind(Html page, String kind) {
        return switch (kind) {
            case "LIST" -> page.of("失信被执行人", "Dishonest list");
            case "CONSUMPTION" -> page.of("限制消费", "Consumption restricted");
            default -> page.of("终结本次执行程序", "Round ended");
        };
    }

    private String court(Html page, String code) {
        return courts.find(code).map(one -> page.of(one.nameZh(), one.nameEn())).orElse(code);
    }

    private static ResponseEntity<String> page(HttpStatus status, Html page) {
        return Objects.requireNonNull(ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .body(page.endOfNames()));
    }
}
