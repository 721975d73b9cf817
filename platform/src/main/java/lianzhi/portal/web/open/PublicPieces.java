package lianzhi.portal.web.open;

import io.swagger.v3.oas.annotations.Hidden;
import java.time.ZoneId;
import java.util.Map;
import lianzhi.access.Court;
import lianzhi.access.Courts;
import lianzhi.documents.LawBulletin;
import lianzhi.law.Refused;
import lianzhi.publicity.Pieces;
import lianzhi.publicity.Pieces.Shown;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 普法与宣传: the law bulletin, cases for teaching and press items as plain pages. */
@RestController
@Hidden
@RequestMapping(path = "/public/reading", produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
class PublicPieces {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Map<String, String[]> KINDS = Map.of(
            "BULLETIN", new String[] {"执行普法报", "Law bulletin"},
            "TEACHING", new String[] {"典型案例", "Case for teaching"},
            "PRESS", new String[] {"新闻", "Press"});
    private final Pieces pieces;
    private final LawBulletin bulletin;
    private final Courts courts;

    PublicPieces(Pieces pieces, LawBulletin bulletin, Courts courts) {
        this.bulletin = bulletin;
        this.pieces = pieces;
        this.courts = courts;
    }

    @GetMapping
    ResponseEntity<String> list(@RequestParam(defaultValue = "zh") String lang) {
        var page = new Html(lang, "普法与案例", "Law explained");
        page.raw("<h1>").say("普法与案例", "Law explained").raw("</h1>");
        var shown = pieces.shown();
        page.raw("<ul class=\"card\"><li><a href=\"/public/reading/bulletin")
                .raw(page.query())
                .raw("\" lang=\"zh-CN\">执行普法报</a> <span class=\"sub\">")
                .say("随执行通知书送达的就是这一份", "the same text goes out with every enforcement notice")
                .raw("</span></li>");
        for (var one : shown) {
            page.raw("<li><a href=\"/public/reading/" + one.id() + page.query() + "\" lang=\"zh-CN\">")
                    .text(one.title())
                    .raw("</a> <span class=\"sub\">");
            under(page, one);
            page.raw("</span></li>");
        }
        return ResponseEntity.ok(page.raw("</ul>").end());
    }

    /** What the debtor got with his papers, in the same words. */
    @GetMapping("/bulletin")
    ResponseEntity<String> bulletin(@RequestParam(defaultValue = "zh") String lang) {
        var page = new Html(lang, "执行普法报", "Law bulletin");
        page.raw("<article class=\"card\" lang=\"zh-CN\"><h1>执行普法报</h1>");
        var city = courts.all().stream()
                .filter(court -> court.superiorCode() == null)
                .map(Court::nameZh)
                .findFirst()
                .orElse("本院");
        bulletin.paragraphs(city).forEach(text -> page.raw("<p>").text(text).raw("</p>"));
        return ResponseEntity.ok(page.raw("</article>").end());
    }

    @GetMapping("/{id}")
    ResponseEntity<String> one(@PathVariable long id, @RequestParam(defaultValue = "zh") String lang) {
        var piece = pieces.shown().stream()
                .filter(each -> each.id() == id)
                .findFirst()
                .orElseThrow(() -> Refused.notFound("piece"));
        var page = new Html(lang, piece.title(), piece.title());
        page.raw("<article class=\"card\" lang=\"zh-CN\"><h1>")
                .text(piece.title())
                .raw("</h1><p class=\"sub\">");
        under(page, piece);
        page.raw("</p>");
        piece.body()
                .lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> page.raw("<p>").text(line).raw("</p>"));
        if (!piece.source().isEmpty()) {
            page.raw("<p class=\"sub\">")
                    .say("来源：", "Source: ")
                    .text(piece.source())
                    .raw("</p>");
        }
        return ResponseEntity.ok(page.raw("</article>").end());
    }

    private void under(Html page, Shown one) {
        var kind = KINDS.getOrDefault(one.kind(), new String[] {one.kind(), one.kind()});
        page.say(kind[0], kind[1])
                .raw(" · ")
                .text(courts.find(one.courtCode())
                        .map((Court court) -> page.of(court.nameZh(), court.nameEn()))
                        .orElse(one.courtCode()))
                .raw(" · <span class=\"n\">")
                .text(one.publishedAt().atZone(ZONE).toLocalDate().toString())
                .raw("</span>");
    }
}
