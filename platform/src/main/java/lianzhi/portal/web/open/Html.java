package lianzhi.portal.web.open;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** A page written by hand: everything that is not ours goes through {@link #text}. */
final class Html {
    private static final String STYLE = """
        :root{color-scheme:light dark;--ink:#17191c;--sub:#565c66;--line:#d9dde3;--ground:#f5f6f8;--paper:#fff;--accent:#1f4e99;--warm:#9a4a00}
        @media (prefers-color-scheme:dark){:root{--ink:#e9ebee;--sub:#a9b0ba;--line:#3a3f47;--ground:#16181b;--paper:#1e2125;--accent:#8ab4ff;--warm:#ffb267}}
        *{box-sizing:border-box}body{margin:0;min-height:100vh;display:flex;flex-direction:column;background:var(--ground);color:var(--ink);font:17px/1.6 system-ui,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif}
        header,footer{background:var(--paper);padding:10px 16px;border-bottom:1px solid var(--line)}header a,footer a{margin-right:16px;display:inline-block;min-height:28px}
        main{max-width:860px;width:100%;flex:1;margin:0 auto;padding:16px}footer{border-top:1px solid var(--line)}h1{font-size:26px;line-height:36px;margin:8px 0 12px}h2{font-size:19px;margin:20px 0 6px}
        a{color:var(--accent)}form.card,.card{background:var(--paper);border:1px solid var(--line);border-radius:10px;padding:16px;margin:0 0 14px}
        label{display:block;font-size:15px;margin:0 0 10px}input,select,button{font:inherit;color:inherit;background:var(--paper);border:1px solid var(--sub);border-radius:8px;padding:8px 12px;min-height:44px;width:100%;margin-top:2px}
        button{background:var(--accent);border-color:var(--accent);color:var(--paper);font-weight:600;cursor:pointer;width:auto;padding:8px 22px}
        :focus-visible{outline:3px solid var(--accent);outline-offset:2px}.grid{display:grid;grid-template-columns:2fr 1fr 1fr 1fr;gap:0 12px}
        @media (max-width:640px){.grid{grid-template-columns:1fr}}table{border-collapse:collapse;width:100%}td,th{text-align:left;padding:6px 10px 6px 0;border-bottom:1px solid var(--line);vertical-align:top}
        .found{table-layout:fixed}.found tr:last-child td,.facts tr:last-child>*{border:0}.found td{width:24%}.found td:nth-child(3){width:36%}.found td:last-child{width:16%;padding-right:0}.card>:first-child,.card>input+p{margin-top:0}.card>:last-child{margin-bottom:0}
        @media (max-width:640px){.found tr{display:block;padding:6px 0;border-bottom:1px solid var(--line)}.found tr:last-child{border:0}.found td{display:inline-block;width:auto!important;border:0;padding:0 12px 0 0}}
        @media (max-width:640px){.facts tr,.facts th,.facts td{display:block;border:0;padding:0}.facts tr{padding:6px 0;border-bottom:1px solid var(--line)}.facts th{color:var(--sub);font-weight:400;font-size:15px}}
        .facts td{overflow-wrap:anywhere}.turn{display:inline-block;border:1px solid var(--sub);border-radius:8px;padding:8px 22px;min-height:44px;text-decoration:none}.n,th[scope=row]{white-space:nowrap}.sub{color:var(--sub);font-size:15px;font-weight:400}.sub>a{white-space:nowrap}.warm{color:var(--warm);font-weight:600}ol,ul{padding-left:22px}ol.card,ul.card{padding-left:44px}.card p{overflow-wrap:anywhere}.hash{overflow-wrap:anywhere}@media print{header,footer,form,.screenonly{display:none}body{background:#fff}}\
        """;
    private final StringBuilder page = new StringBuilder(4000);
    private final boolean english;

    /** @param kept names and values of the question, which stays when the language is changed */
    Html(String lang, String titleZh, String titleEn, String... kept) {
        this.english = lang.startsWith("en");
        page.append("<!doctype html><html lang=\"")
                .append(english ? "en" : "zh-CN")
                .append("\"><head><meta charset=\"utf-8\"><meta name=\"viewport\""
                        + " content=\"width=device-width,initial-scale=1\">")
                .append("<link rel=\"icon\" href=\"/favicon.svg\" type=\"image/svg+xml\"><title>")
                .append(escaped(of(titleZh, titleEn)))
                .append("</title><style>")
                .append(STYLE)
                .append("</style></head><body><header><a href=\"/public/search")
                .append(query())
                .append("\"><b>")
                .append(of("执行信息公开查询", "Public search"))
                .append("</b></a>");
        link("/public/status", "我的案件办到哪了", "Where is my case");
        link("/public/exposures", "失信曝光", "Exposed");
        link("/public/auctions", "拍卖公告", "Auctions");
        link("/public/certificates", "核对证明", "Check a certificate");
        link("/public/reading", "普法与案例", "Law explained");
        page.append("<a href=\"/portal\">")
                .append(of("服务窗口", "Portal"))
                .append("</a><a href=\"?lang=")
                .append(english ? "zh" : "en")
                .append(asked(kept))
                .append(english ? "\" lang=\"zh-CN\">中文" : "\" lang=\"en\">English")
                .append("</a></header><main>");
    }

    private static String asked(String... kept) {
        var asked = new StringBuilder();
        for (var i = 0; i + 1 < kept.length; i += 2) {
            if (kept[i + 1].isEmpty()) continue;
            asked.append("&amp;")
                    .append(kept[i])
                    .append('=')
                    .append(URLEncoder.encode(kept[i + 1], StandardCharsets.UTF_8));
        }
        return asked.toString();
    }

    private void link(String path, String zh, String en) {
        page.append("<a href=\"")
                .append(path)
                .append(query())
                .append("\">")
                .append(of(zh, en))
                .append("</a>");
    }

    boolean english() {
        return english;
    }

    String query() {
        return english ? "?lang=en" : "";
    }

    /** Ours, in the reader's language. */
    String of(String zh, String en) {
        return english ? en : zh;
    }

    Html raw(String html) {
        page.append(html);
        return this;
    }

    Html say(String zh, String en) {
        page.append(of(zh, en));
        return this;
    }

    /** Somebody else's words. */
    Html text(String text) {
        page.append(escaped(text));
        return this;
    }

    /** Asked too often: what a script must solve, or a minute's patience. */
    Html wait(String riddle) {
        return raw("<div class=\"card\" role=\"alert\" id=\"riddle\" data-riddle=\"")
                .text(riddle)
                .raw("\"><p class=\"warm\">")
                .say("查询较多，请稍等一分钟再查。", "Many questions came from here; wait a minute.")
                .raw("</p></div>")
                .raw("<script src=\"/public-search.js\" defer></script>");
    }

    String end() {
        return end(
                "内容由办理案件的法院发布，与法院文书不一致的，以文书为准。",
                "Published by the court of the case; where it differs from a"
                        + " paper of the court, the paper counts.");
    }

    /** Under lists of persons. */
    String endOfNames() {
        return end(
                "证件号码已遮蔽。同名的人分开列出；确认是否本人，请用完整证件号码查询。",
                "Numbers are masked. People of one name are listed apart; to" + " be sure, ask with the whole number.");
    }

    private String end(String zh, String en) {
        return page.append("</main><footer class=\"sub\">")
                .append(of(zh, en))
                .append("</footer></body></html>")
                .toString();
    }

    static String escaped(String text) {
        var safe = new StringBuilder(text.length() + 16);
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            switch (c) {
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '&' -> safe.append("&amp;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.append(c);
            }
        }
        return safe.toString();
    }
}
