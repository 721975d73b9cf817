package lianzhi.portal.web.open;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import lianzhi.law.Refused;
import lianzhi.portal.entry.OpenCase;
import lianzhi.portal.mycase.PortalCase;
import lianzhi.portal.mycase.ShowMyCase;
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

/** Where is my case: with its number and the code, as a plain page without JavaScript. Nothing stays in a session. */
@RestController
@Hidden
@RequestMapping(path = "/public/status", produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
class StatusPages {
    private final OpenCase open;
    private final ShowMyCase show;

    StatusPages(OpenCase open, ShowMyCase show) {
        this.open = open;
        this.show = show;
    }

    @GetMapping
    ResponseEntity<String> ask(HttpServletRequest request, @RequestParam(defaultValue = "zh") String lang) {
        return page(HttpStatus.OK, form(request, new Html(lang, "我的案件办到哪了", "Where is my case"), ""));
    }

    @PostMapping
    ResponseEntity<String> show(
            HttpServletRequest request,
            @RequestParam String caseNumber,
            @RequestParam String code,
            @RequestParam(defaultValue = "zh") String lang) {
        var page = new Html(lang, "我的案件办到哪了", "Where is my case");
        try {
            return page(
                    HttpStatus.OK, state(page, show.handle(open.handle(caseNumber, code, request.getRemoteAddr()))));
        } catch (Refused refused) {
            refused.reasons()
                    .forEach(why -> page.raw("<p class=\"warm\" role=\"alert\">")
                            .text(page.of(why.zh(), why.en()))
                            .raw("</p>"));
            return page(HttpStatus.FORBIDDEN, form(request, page, caseNumber));
        }
    }

    private static Html form(HttpServletRequest request, Html page, String caseNumber) {
        page.raw("<h1>")
                .say("我的案件办到哪了", "Where is my case")
                .raw("</h1><form class=\"card\" method=\"post\" action=\"/public/status\">");
        if (request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            page.raw("<input type=\"hidden\" name=\"")
                    .text(token.getParameterName())
                    .raw("\" value=\"")
                    .text(token.getToken())
                    .raw("\">");
        }
        return page.raw("<input type=\"hidden\" name=\"lang\" value=\"")
                .raw(page.of("zh", "en"))
                .raw("\"><label>")
                .say("案号", "Case number")
                .raw("<input name=\"caseNumber\" required maxlength=\"60\" value=\"")
                .text(caseNumber)
                .raw("\"></label><label>")
                .say("查询码", "Code")
                .raw("<input name=\"code\" required maxlength=\"40\" autocomplete=\"off\"></label><button>")
                .say("查看", "Show")
                .raw("</button></form>");
    }

    private static Html state(Html page, PortalCase mine) {
        page.raw("<h1 class=\"n\" lang=\"zh-CN\">")
                .text(mine.number())
                .raw("</h1><div class=\"card\"><p>")
                .text(page.of(mine.courtZh(), mine.courtEn()))
                .raw(" · <span lang=\"zh-CN\">")
                .text(mine.judge())
                .raw("</span></p>");
        var debt = mine.debt();
        if (debt != null) {
            page.raw("<p>")
                    .say("今天尚欠", "Owed today")
                    .raw(" <b class=\"n\">")
                    .text(debt.total().inFigures())
                    .say(" 元", " yuan")
                    .raw("</b></p>");
        }
        page.raw("</div><h2>").say("接下来", "What comes next").raw("</h2><ul class=\"card\">");
        if (mine.next().isEmpty())
            page.raw("<li>").say("现在没有要等的事。", "Nothing is awaited now.").raw("</li>");
        mine.next()
                .forEach(next -> page.raw("<li>")
                        .text(page.of(next.zh(), next.en()))
                        .raw(" <span class=\"n\">")
                        .text(next.dueOn().toString())
                        .raw("</span>")
                        .raw(next.late() ? " <span class=\"warm\">" + page.of("已逾期", "late") + "</span>" : "")
                        .raw("</li>"));
        page.raw("</ul><h2>").say("已经办了", "What was done").raw("</h2><ol class=\"card\">");
        mine.done()
                .forEach(done -> page.raw("<li><span class=\"n\">")
                        .text(done.at()
                                .atZone(java.time.ZoneId.of("Asia/Shanghai"))
                                .toLocalDate()
                                .toString())
                        .raw("</span> ")
                        .text(page.of(done.plainZh(), done.plainEn()))
                        .raw("</li>"));
        found(page.raw("</ol>"), mine);
        return page;
    }

    /** For the applicant whom the court allowed to see it. */
    private static void found(Html page, PortalCase mine) {
        var found = mine.found();
        if (found == null) return;
        page.raw("<h2>").say("查到的财产", "Property found").raw("</h2><p class=\"sub\">");
        page.say("法院准许您查看。您负有保密义务，只能用于本案。", "The court allowed you to see it. Keep it secret.")
                .raw("</p><ul class=\"card\">");
        found.forEach(one -> page.raw("<li lang=\"zh-CN\">")
                .text(one.debtor() + " " + one.institution() + " " + one.account())
                .raw(
                        one.balance().isZero()
                                ? ""
                                : " <b class=\"n\">" + one.balance().inFigures() + "</b>")
                .raw("</li>"));
        page.raw("</ul>");
    }

    private static ResponseEntity<String> page(HttpStatus status, Html page) {
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .body(page.end());
    }
}
