package lianzhi.portal.web.open;

import java.util.List;
import lianzhi.portal.lookup.Conduct;
import lianzhi.portal.lookup.PublicEntry;
import lianzhi.publicity.Exposures.Person;

/** 大屏: one page of an exposure batch without anything around it; a script takes away who is deleted, and turns the pages. */
final class Screen {
    private static final int HEX = 16;
    private static final String STYLE = """
        *{box-sizing:border-box;margin:0}html,body{min-height:100%}
        body{background:#0b1220;color:#fff;font-family:system-ui,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif;display:flex;flex-direction:column;min-height:100vh;padding:clamp(14px,2.2vw,60px)}
        h1{font-size:clamp(26px,3.6vw,110px);line-height:1.25}header p,footer{font-size:clamp(16px,1.5vw,46px);color:#c6d0e2}
        main{flex:1;display:flex;flex-direction:column}header{display:flex;flex-wrap:wrap;gap:0 2vw;align-items:baseline;justify-content:space-between;padding-bottom:1.4vw;border-bottom:2px solid #5b6b87}
        ol{list-style:none;padding:0;margin:clamp(12px,1.6vw,50px) 0;flex:1;display:grid;gap:clamp(12px,1.4vw,44px);grid-template-columns:repeat(auto-fit,minmax(30%,1fr));align-content:start}
        li{background:#14213a;border-left:.5vw solid #ffb000;padding:clamp(12px,1.2vw,40px);overflow-wrap:anywhere}
        li b{display:block;font-size:clamp(28px,3.2vw,100px);line-height:1.2}li span{display:block;font-size:clamp(16px,1.35vw,42px);line-height:1.45;color:#dfe6f3}
        li .items{color:#ffd479}footer{display:flex;flex-wrap:wrap;gap:12px 28px;align-items:center;justify-content:space-between}
        a,button{color:#fff;background:none;border:2px solid #8fa3c7;border-radius:8px;font:inherit;padding:8px 20px;min-height:44px;text-decoration:none;cursor:pointer}
        :focus-visible{outline:4px solid #ffb000;outline-offset:3px}[hidden]{display:none}
        #unsure{position:fixed;inset:0;background:#0b1220;display:flex;align-items:center;justify-content:center;font-size:clamp(22px,3vw,90px);padding:5vw;text-align:center}#unsure[hidden]{display:none}
        @media (max-width:900px){ol{grid-template-columns:repeat(auto-fit,minmax(46%,1fr))}}@media (max-width:560px){ol{grid-template-columns:1fr}li{border-left-width:6px}}\
        """;
    private final boolean english;
    private final long batch;
    private final int no;
    private final int pages;

    Screen(String lang, long batch, int no, int pages) {
        this.english = lang.startsWith("en");
        this.batch = batch;
        this.no = no;
        this.pages = pages;
    }

    static String mark(Person one) {
        return PublicEntry.mark(Long.parseUnsignedLong(one.idHash().substring(0, HEX), HEX));
    }

    String of(String title, String courtZh, String courtEn, List<Person> persons) {
        var page = new StringBuilder(6000)
                .append("<!doctype html><html lang=\"")
                .append(english ? "en" : "zh-CN")
                .append("\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width,"
                        + "initial-scale=1\"><link rel=\"icon\" href=\"/favicon.svg\" type=\"image/svg+xml\"><title>")
                .append(Html.escaped(title))
                // without scripts the page is asked for anew now and then
                .append("</title><noscript><meta http-equiv=\"refresh\" content=\"10\"></noscript><style>")
                .append(STYLE)
                .append("</style></head><body><header><h1 lang=\"zh-CN\">")
                .append(Html.escaped(title))
                .append("</h1><p>")
                .append(Html.escaped(said(courtZh, courtEn)))
                .append("</p></header><main id=\"screen\" data-batch=\"")
                .append(batch)
                .append("\" data-next=\"")
                .append(Html.escaped(at(no + 1)))
                .append("\" data-pages=\"")
                .append(pages)
                .append("\"><ol>");
        persons.forEach(one -> person(page, one));
        page.append("</ol></main><footer><span>")
                .append(no + 1)
                .append(" / ")
                .append(pages)
                .append("</span><nav>");
        if (pages > 1) {
            page.append("<a href=\"")
                    .append(Html.escaped(at(no - 1 + pages)))
                    .append("\">")
                    .append(said("上一页", "Back"));
            page.append("</a> <a href=\"")
                    .append(Html.escaped(at(no + 1)))
                    .append("\">")
                    .append(said("下一页", "Next"));
            page.append("</a> <button type=\"button\" id=\"hold\" hidden data-on=\"")
                    .append(said("停止翻页", "Stop turning"))
                    .append("\" data-off=\"")
                    .append(said("自动翻页", "Turn by itself"))
                    .append("\"></button>");
        }
        return page.append("</nav><span>")
                .append(said("履行义务后立即撤下 · 举报财产线索 12368", "Taken down at once when performed · leads: 12368"))
                .append("</span></footer><div id=\"unsure\" role=\"status\" hidden>")
                .append(said("正在核对名单，请稍候", "The list is being checked, one moment"))
                .append("</div><script src=\"/exposure-screen.js\" defer></script></body></html>")
                .toString();
    }

    private void person(StringBuilder page, Person one) {
        var items = one.items().stream()
                .map(Conduct::of)
                .map(words -> said(words.zh(), words.en()))
                .toList();
        page.append("<li data-id=\"")
                .append(one.id())
                .append("\"><b lang=\"zh-CN\">")
                .append(Html.escaped(one.name()))
                .append("</b><span>")
                .append(Html.escaped(one.idMasked()))
                .append("</span><span lang=\"zh-CN\">")
                .append(Html.escaped(one.caseNumber()))
                .append("</span><span>")
                .append(Html.escaped(said("标的 ", "claimed ") + one.claimed().inFigures() + said(" 元", " yuan")))
                .append("</span><span class=\"items\">")
                .append(Html.escaped(String.join(said("；", "; "), items)))
                .append("</span></li>");
    }

    private String at(int page) {
        return "/public/exposures/" + batch + "/screen?at=" + Math.floorMod(page, pages) + (english ? "&lang=en" : "");
    }

    private String said(String zh, String en) {
        return english ? en : zh;
    }
}
