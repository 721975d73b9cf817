package lianzhi.publicity.material;

import java.util.List;
import lianzhi.publicity.store.ExposureStore.Exposed;
import org.springframework.web.util.HtmlUtils;

/** 曝光海报: a page to print or to show on a screen. */
public final class Poster {
    private static final String STYLE = "body{margin:0;font:20px/1.6 'PingFang SC','Microsoft YaHei','Noto Sans CJK"
            + " SC',sans-serif;color:#111}main{max-width:1080px;margin:0"
            + " auto;padding:32px}h1{font-size:40px;text-align:center;margin:0}p{text-align:center;color:#444}"
            + "ol{display:grid;grid-template-columns:repeat(auto-fill,minmax(320px,1fr));gap:16px;padding:0;list-style:none}li{border:2px"
            + " solid #111;padding:12px 16px;break-inside:avoid}b{font-size:26px}small{color:#444;display:block}";

    private Poster() {}

    public static String of(String court, String title, List<Exposed> persons) {
        var page = new StringBuilder("<!doctype html><html lang=\"zh-CN\"><head><meta charset=\"utf-8\"><title>")
                .append(HtmlUtils.htmlEscape(title))
                .append("</title><style>")
                .append(STYLE)
                .append("</style></head><body><main><h1>")
                .append(HtmlUtils.htmlEscape(title))
                .append("</h1><p>")
                .append(HtmlUtils.htmlEscape(court))
                .append("</p><ol>");
        for (var one : persons) {
            page.append("<li><b>")
                    .append(HtmlUtils.htmlEscape(one.name()))
                    .append("</b> ")
                    .append(HtmlUtils.htmlEscape(one.idMasked()))
                    .append("<small>")
                    .append(HtmlUtils.htmlEscape(one.caseNumber()))
                    .append("</small><small>")
                    .append(HtmlUtils.htmlEscape(one.conduct()))
                    .append("</small></li>");
        }
        return page.append("</ol></main></body></html>").toString();
    }

    /** For an account of the court on a micro-platform: no styles of its own, which are thrown away there. */
    static String article(String court, String title, List<Exposed> persons) {
        var page = new StringBuilder("<!doctype html><html lang=\"zh-CN\"><head><meta charset=\"utf-8\"><title>")
                .append(HtmlUtils.htmlEscape(title))
                .append("</title></head><body><h1>")
                .append(HtmlUtils.htmlEscape(title))
                .append("</h1><p>")
                .append(HtmlUtils.htmlEscape(court))
                .append("</p>");
        for (var one : persons) {
            page.append("<p><strong>")
                    .append(HtmlUtils.htmlEscape(one.name()))
                    .append("</strong> ")
                    .append(HtmlUtils.htmlEscape(one.idMasked()))
                    .append("<br>")
                    .append(HtmlUtils.htmlEscape(one.caseNumber()))
                    .append(one.conduct().isBlank() ? "" : "<br>" + HtmlUtils.htmlEscape(one.conduct()))
                    .append("</p>");
        }
        return page.append("</body></html>").toString();
    }
}
