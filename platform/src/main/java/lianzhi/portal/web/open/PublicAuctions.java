package lianzhi.portal.web.open;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.Map;
import lianzhi.access.Court;
import lianzhi.access.Courts;
import lianzhi.law.Money;
import lianzhi.publicity.Auctions;
import lianzhi.publicity.Auctions.Open;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 拍卖公告 as a plain page: what is about to be auctioned or sold, until it is over. Works without JavaScript. */
@RestController
@Hidden
@RequestMapping(path = "/public/auctions", produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
class PublicAuctions {
    private static final Map<String, String[]> ROUNDS = Map.of(
            "FIRST", new String[] {"第一次拍卖", "First auction"},
            "SECOND", new String[] {"第二次拍卖", "Second auction"},
            "SALE", new String[] {"变卖", "Sale"});
    private final Auctions auctions;
    private final Courts courts;

    PublicAuctions(Auctions auctions, Courts courts) {
        this.auctions = auctions;
        this.courts = courts;
    }

    @GetMapping
    ResponseEntity<String> list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String court,
            @RequestParam(defaultValue = "zh") String lang) {
        var page = new Html(lang, "拍卖公告", "Auctions", "q", q, "court", court);
        page.raw("<h1>").say("法院正在公告的拍卖和变卖", "What the courts auction and sell").raw("</h1>");
        form(page, q, court);
        var shown = auctions.open(q.length() > 60 ? q.substring(0, 60) : q, court);
        if (shown.isEmpty()) {
            page.raw("<p role=\"status\"><b>")
                    .say("没有正在公告的拍卖。", "Nothing is announced.")
                    .raw("</b></p>");
        }
        shown.forEach(one -> notice(page, one));
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(page.end());
    }

    private void form(Html page, String q, String court) {
        page.raw("<form class=\"card\" method=\"get\"><div class=\"grid\"><label>")
                .say("标的或者案号", "What, or the case number")
                .raw("<input name=\"q\" maxlength=\"60\" autocomplete=\"off\" value=\"")
                .text(q)
                .raw("\"></label><label>")
                .say("法院", "Court")
                .raw("<select name=\"court\"><option value=\"\">")
                .say("全市", "Whole city")
                .raw("</option>");
        for (Court one : courts.all()) {
            page.raw("<option value=\"")
                    .text(one.code())
                    .raw(one.code().equals(court) ? "\" selected>" : "\">")
                    .text(page.of(one.nameZh(), one.nameEn()))
                    .raw("</option>");
        }
        page.raw("</select></label></div><input type=\"hidden\" name=\"lang\" value=\"")
                .raw(page.of("zh", "en"))
                .raw("\"><button>")
                .say("查询", "Search")
                .raw("</button></form>");
    }

    private void notice(Html page, Open one) {
        var round = ROUNDS.getOrDefault(one.round(), new String[] {one.round(), one.round()});
        page.raw("<section class=\"card\"><h2 lang=\"zh-CN\">")
                .text(one.title())
                .raw("</h2><p class=\"sub\">")
                .say(round[0], round[1])
                .raw(" · ")
                .text(courts.find(one.courtCode())
                        .map(court -> page.of(court.nameZh(), court.nameEn()))
                        .orElse(one.courtCode()))
                .raw("<br><span class=\"n\" lang=\"zh-CN\">")
                .text(one.caseNumber())
                .raw("</span></p><table>");
        money(page, "起拍价", "Starting price", one.start());
        money(page, "保证金", "Deposit", one.deposit());
        money(page, "参考价", "Reference price", one.reference());
        page.raw("<tr><th scope=\"row\">")
                .say("竞价", "Bids")
                .raw("</th><td><span class=\"n\">")
                .text(one.opensOn() + " 10:00 –")
                .raw("</span> <span class=\"n\">")
                .text(one.closesOn() + " 10:00")
                .raw("</span></td></tr>");
        line(page, "公告日", "Announced on", one.noticedOn().toString());
        page.raw("</table>");
        one.body()
                .lines()
                .filter(text -> !text.isBlank())
                .forEach(text -> page.raw("<p lang=\"zh-CN\">").text(text).raw("</p>"));
        page.raw("<p><a rel=\"noopener nofollow\" href=\"")
                .text(one.siteUrl())
                .raw("\" lang=\"zh-CN\">")
                .text(one.site())
                .raw("</a></p></section>");
    }

    private static void money(Html page, String zh, String en, Money sum) {
        line(page, zh, en, sum.inFigures() + page.of(" 元", " yuan"));
    }

    private static void line(Html page, String zh, String en, String value) {
        page.raw("<tr><th scope=\"row\">")
                .say(zh, en)
                .raw("</th><td>")
                .text(value)
                .raw("</td></tr>");
    }
}
