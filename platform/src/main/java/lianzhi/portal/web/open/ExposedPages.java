package lianzhi.portal.web.open;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.util.List;
import lianzhi.access.Courts;
import lianzhi.portal.lookup.Conduct;
import lianzhi.portal.lookup.ShownNow;
import lianzhi.portal.lookup.Throttle;
import lianzhi.publicity.Exposures;
import lianzhi.publicity.Exposures.Batch;
import lianzhi.publicity.Exposures.Person;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 失信曝光 as plain pages: the batches, and one batch page by page. Works without JavaScript. */
@RestController
@Hidden
@RequestMapping(path = "/public/exposures", produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
class ExposedPages {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final int ON_A_PAGE = 20;
    private static final int ON_A_SCREEN = 6;
    private final Exposures exposures;
    private final ShownNow now;
    private final Throttle throttle;
    private final Courts courts;

    ExposedPages(Exposures exposures, ShownNow now, Throttle throttle, Courts courts) {
        this.exposures = exposures;
        this.now = now;
        this.throttle = throttle;
        this.courts = courts;
    }

    @GetMapping
    ResponseEntity<String> list(@RequestParam(defaultValue = "zh") String lang) {
        var page = new Html(lang, "失信曝光", "Exposed");
        page.raw("<h1>")
                .say("法院公开曝光的失信被执行人", "Dishonest debtors whom the courts expose")
                .raw("</h1>");
        var open = exposures.open();
        if (open.isEmpty()) {
            page.raw("<p role=\"status\"><b>")
                    .say("现在没有曝光的批次。", "Nobody is exposed now.")
                    .raw("</b></p>");
        }
        open.forEach(one -> page.raw("<section class=\"card\"><h2><a href=\"/public/exposures/" + one.id()
                        + page.query() + "\" lang=\"zh-CN\">")
                .text(one.title())
                .raw("</a></h2><p class=\"sub\">")
                .text(under(page, one))
                .raw("</p></section>"));
        return page(HttpStatus.OK, page);
    }

    @GetMapping("/{id}")
    ResponseEntity<String> batch(
            @PathVariable long id,
            @RequestParam(defaultValue = "0") int at,
            @RequestParam(defaultValue = "zh") String lang) {
        var page = new Html(lang, "失信曝光", "Exposed", "at", at == 0 ? "" : "" + at);
        var found = exposures.open(id);
        if (found.isEmpty()) return gone(page);
        var batch = found.get();
        page.raw("<h1 lang=\"zh-CN\">")
                .text(batch.title())
                .raw("</h1><p class=\"sub\">")
                .text(under(page, batch));
        page.raw(" · <a href=\"/public/exposures/" + id + "/screen" + page.query() + "\">")
                .say("大屏显示", "On a screen")
                .raw("</a></p>");
        var from = Math.floorDiv(Math.clamp(at, 0, 100_000), ON_A_PAGE) * ON_A_PAGE;
        exposures.persons(id, from, ON_A_PAGE).forEach(one -> card(page, one));
        turns(page, from, batch.shown());
        return page(HttpStatus.OK, page);
    }

    /** For a hall or a square: six at a time in letters that are read from metres away. */
    @GetMapping("/{id}/screen")
    ResponseEntity<String> screen(
            @PathVariable long id,
            @RequestParam(defaultValue = "0") int at,
            @RequestParam(defaultValue = "zh") String lang) {
        var found = exposures.open(id);
        if (found.isEmpty()) return gone(new Html(lang, "失信曝光", "Exposed"));
        var batch = found.get();
        var pages = Math.max(1, (batch.shown() + ON_A_SCREEN - 1) / ON_A_SCREEN);
        var no = Math.floorMod(at, pages);
        var persons = exposures.persons(id, no * ON_A_SCREEN, ON_A_SCREEN);
        var court = courts.find(batch.courtCode());
        var shown = new Screen(lang, id, no, pages)
                .of(
                        batch.title(),
                        court.map(one -> one.nameZh()).orElse(""),
                        court.map(one -> one.nameEn()).orElse(""),
                        persons);
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(shown);
    }

    /** Asked by a screen twice a second: whoever is not in it any more disappears from it. */
    @GetMapping(path = "/{id}/shown", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<List<Long>> shown(HttpServletRequest request, @PathVariable long id) {
        throttle.passScreen(request.getRemoteAddr()).orRefuse();
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(now.of(id));
    }

    private void card(Html page, Person one) {
        var mark = Screen.mark(one);
        page.raw("<section class=\"card\"><h2 lang=\"zh-CN\"><a href=\"/public/entries/" + one.id() + "?person=" + mark
                        + page.of("", "&amp;lang=en") + "\">")
                .text(one.name())
                .raw("</a> <span class=\"sub n\">")
                .text(one.idMasked())
                .raw("</span></h2><p><span class=\"n\" lang=\"zh-CN\">")
                .text(one.caseNumber())
                .raw("</span> · ")
                .say("标的 ", "claimed ")
                .raw("<span class=\"n\">")
                .text(one.claimed().inFigures())
                .say(" 元", " yuan")
                .raw("</span></p><p>");
        page.text(String.join(
                        page.of("；", "; "),
                        one.items().stream()
                                .map(Conduct::of)
                                .map(words -> page.of(words.zh(), words.en()))
                                .toList()))
                .raw("</p>");
        if (!one.conduct().isBlank())
            page.raw("<p class=\"sub\" lang=\"zh-CN\">").text(one.conduct()).raw("</p>");
        page.raw("</section>");
    }

    private static void turns(Html page, int from, int all) {
        page.raw("<nav>");
        if (from > 0) turn(page, from - ON_A_PAGE, "上一页", "Back");
        if (from + ON_A_PAGE < all) turn(page, from + ON_A_PAGE, "下一页", "Next");
        page.raw("</nav>");
    }

    private static void turn(Html page, int at, String zh, String en) {
        page.raw("<a class=\"turn\" href=\"?at=" + at + page.of("", "&amp;lang=en") + "\">")
                .say(zh, en)
                .raw("</a> ");
    }

    private String under(Html page, Batch one) {
        return courts.find(one.courtCode())
                        .map(court -> page.of(court.nameZh(), court.nameEn()))
                        .orElse(one.courtCode())
                + " · " + one.publishedAt().atZone(ZONE).toLocalDate()
                + page.of(
                        " · " + one.shown() + " 人", " · " + one.shown() + (one.shown() == 1 ? " person" : " persons"));
    }

    private static ResponseEntity<String> gone(Html page) {
        page.raw("<h1>").say("没有这个批次", "There is no such batch").raw("</h1><p role=\"status\">");
        page.say("可能已经全部撤下。", "All of it may have been taken down.").raw("</p>");
        return page(HttpStatus.NOT_FOUND, page);
    }

    private static ResponseEntity<String> page(HttpStatus status, Html page) {
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .body(page.endOfNames());
    }
}
