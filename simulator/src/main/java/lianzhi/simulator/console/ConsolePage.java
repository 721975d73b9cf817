package lianzhi.simulator.console;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import lianzhi.simulator.Institution;
import lianzhi.simulator.Json;
import lianzhi.simulator.book.Fault;
import lianzhi.simulator.book.FaultOn;
import lianzhi.simulator.book.Late;
import lianzhi.simulator.book.State;
import lianzhi.simulator.book.Task;
import lianzhi.simulator.book.World;
import lianzhi.wire.WireMoney;

/** One page in two languages: every institution with its accounts, its last requests and a form for faults. */
final class ConsolePage {
    private static final String HEAD = """
        <!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>联执 模拟机构</title>
        <meta name="viewport" content="width=device-width"><style>
        :root{--ink:#1b2430;--soft:#5b6675;--line:#dfe4ea;--paper:#fff;--ground:#f4f6f8;--blue:#1f4e8c;--red:#a3282c}
        @media(prefers-color-scheme:dark){:root{--ink:#e6eaf0;--soft:#9aa6b5;--line:#2c3644;--paper:#18202b;--ground:#10161f;
        --blue:#8ab4f0;--red:#f08a8d}}
        body{font:14px/1.5 system-ui,"Noto Sans CJK SC",sans-serif;margin:0 auto;max-width:1280px;padding:1.2rem;
        color:var(--ink);background:var(--ground)}
        main{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,38rem),1fr));gap:1rem;align-items:start}
        section{background:var(--paper);border:1px solid var(--line);border-radius:6px;padding:.9rem 1rem;min-width:0;overflow-x:auto}
        section.wide{grid-column:1/-1}h1{font-size:1.25rem}h2{font-size:1.05rem;margin:0 0 .4rem}
        small{color:var(--soft);font-weight:400}table{border-collapse:collapse;width:100%;font-size:13px}
        td,th{border-bottom:1px solid var(--line);padding:.2rem .4rem;text-align:left;
        vertical-align:top;overflow-wrap:anywhere}.n{white-space:nowrap}
        th{color:var(--soft);font-weight:400}.r{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}
        form{margin:.5rem 0;display:flex;flex-wrap:wrap;gap:.4rem;align-items:center}
        label{min-width:0;max-width:100%}
        select,input,button{font:inherit;padding:.15rem .4rem;border:1px solid var(--line);border-radius:4px;
        background:var(--ground);color:var(--ink);max-width:100%}
        button{background:var(--blue);border-color:var(--blue);color:var(--paper);padding:.15rem .8rem}
        .on{color:var(--red);font-weight:600;margin:.2rem 0}.tag{border:1px solid var(--line);border-radius:3px;
        padding:0 .35rem;color:var(--soft)}details{margin:.4rem 0}
        </style></head><body><h1>模拟机构 Simulated institutions</h1><main>
        """;
    private static final DateTimeFormatter SECONDS =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneId.of("Asia/Shanghai"));
    private final World world;
    private final List<Institution> institutions;
    private final Clock clock;

    ConsolePage(World world, List<Institution> institutions, Clock clock) {
        this.world = world;
        this.institutions = institutions;
        this.clock = clock;
    }

    String html() {
        return world.read(state -> {
            var out = new StringBuilder(HEAD);
            for (var here : institutions) institution(out, here, state);
            courtBank(out, state);
            return out.append("</main></body></html>").toString();
        });
    }

    private void institution(StringBuilder out, Institution here, State state) {
        var on = state.faults().getOrDefault(here.code(), FaultOn.NONE);
        out.append("<section><h2>").append(safe(here.name())).append(" <small>").append(here.code());
        out.append(" <span class=tag>").append(way(here)).append("</span></small></h2>");
        if (on.fault() != Fault.NONE) {
            out.append("<p class=on>故障 Fault: ")
                    .append(on.fault().word())
                    .append(" × ")
                    .append(on.times());
            out.append(" ").append(safe(on.reason())).append("</p>");
        }
        faultForm(out, here);
        if (here.kind().isOfMoney()) {
            inflowForm(out, here);
            accounts(out, here, state);
            requests(out, here, state);
        } else {
            holds(out, here, state);
            said(out, here, state);
        }
        out.append("</section>");
    }

    private static String way(Institution here) {
        return switch (here.reaches()) {
            case SOAP -> "银行 SOAP";
            case FILE -> "文件 SFTP";
            case REAL_ESTATE_SOAP -> "不动产 SOAP";
            case AGREEMENT -> "约定接口 JSON";
        };
    }

    private static void faultForm(StringBuilder out, Institution here) {
        out.append("<form method=post action=\"/institutions/")
                .append(here.code())
                .append("/fault\">");
        out.append("<label>故障 Fault <select name=fault>");
        for (var fault : Fault.values()) {
            if (!fault.fits(here.kind())) continue;
            out.append("<option value=")
                    .append(fault.name())
                    .append('>')
                    .append(fault.word())
                    .append(" — ");
            out.append(fault.meaning()).append("</option>");
        }
        out.append("</select></label> <label>次数 Times <input name=times value=1 size=2></label>");
        out.append(" <label>理由 Reason <input name=reason size=16></label>");
        out.append(" <label>延迟秒 Delay s <input name=delaySeconds size=5></label>");
        out.append(" <button>执行 Cause</button></form>");
    }

    private static void inflowForm(StringBuilder out, Institution here) {
        out.append("<form method=post action=\"/institutions/")
                .append(here.code())
                .append("/inflow\">");
        out.append("<label>账号 Account <input name=account size=20></label>");
        out.append(" <label>金额 Amount <input name=amount size=10></label> <button>入账 Money comes in</button></form>");
    }

    private void accounts(StringBuilder out, Institution here, State state) {
        out.append("<details><summary>账户 Accounts</summary><table><tr><th>账号 Account<th>户名 Holder");
        out.append("<th class=r>余额 Balance<th class=r>可用 Available<th>冻结 Freezes</tr>");
        var today = LocalDate.now(clock);
        for (var account : state.accountsOf(here.code())) {
            row(out, account.number(), account.holder());
            money(out, account.balanceFen());
            money(out, account.availableFenOn(today));
            out.append("<td>");
            for (var freeze : account.freezesOn(today)) {
                out.append(safe(freeze.document())).append(' ').append(WireMoney.text(freeze.limitFen()));
                out.append(" → ").append(safe(freeze.until())).append("<br>");
            }
            out.append("</tr>");
        }
        out.append("</table></details>");
    }

    private static void holds(StringBuilder out, Institution here, State state) {
        var holds = state.holds().getOrDefault(here.code(), List.of());
        if (holds.isEmpty()) return;
        out.append("<table><tr><th>财产 Thing<th>法院 Court<th>文书 Document<th>至 Until</tr>");
        for (var hold : holds) {
            row(out, hold.key(), hold.court());
            row2(out, hold.document(), hold.until());
            out.append("</tr>");
        }
        out.append("</table>");
    }

    private static void requests(StringBuilder out, Institution here, State state) {
        out.append("<table><tr><th>请求 Request<th>种类 Kind<th>阶段 Stage<th>应答 Due<th>结果 Outcome</tr>");
        state.tasksOf(here.code()).reversed().stream().limit(20).forEach(task -> {
            row(out, task.requestNumber(), task.isControl() ? "控制" : "查询");
            out.append("<td>")
                    .append(word(task.stage()))
                    .append("<td class=n>")
                    .append(SECONDS.format(task.dueAt()))
                    .append("<td>");
            out.append(safe(task.answer().sentBack() + " " + task.lastWord())).append("</tr>");
        });
        out.append("</table>");
    }

    private static String word(Task.Stage stage) {
        return switch (stage) {
            case TO_IDENTIFY -> "待核对 to be checked";
            case TO_EXECUTE -> "待办理 to be done";
            case TO_SEND -> "待反馈 to be sent";
            case SENT -> "已反馈 sent";
            case FAILED -> "失败 failed";
        };
    }

    /** What a registrar was asked: answered, or still to be answered late. */
    private static void said(StringBuilder out, Institution here, State state) {
        var waiting = state.late().stream()
                .filter(late -> late.institution().equals(here.code()))
                .toList();
        var answered = state.said().getOrDefault(here.code(), List.of());
        if (waiting.isEmpty() && answered.isEmpty()) {
            out.append("<small>尚无请求 Nothing asked yet</small>");
            return;
        }
        out.append("<table><tr><th>请求 Request<th>种类 Kind<th>时间 Time<th>结果 Outcome</tr>");
        waiting.forEach(late -> {
            row(out, number(late), late.isOrder() ? "控制" : "查询");
            when(out, late.due());
            out.append("<td>迟复 Late</tr>");
        });
        answered.reversed().stream().limit(20).forEach(said -> {
            row(out, said.number(), said.isOrder() ? "控制" : "查询");
            when(out, said.at());
            out.append("<td>")
                    .append(safe((said.result() + " " + said.reason()).strip()))
                    .append("</tr>");
        });
        out.append("</table>");
    }

    private static String number(Late late) {
        return Json.MAPPER.readTree(late.request()).path("number").asString("");
    }

    /** Whole seconds on the court's clock. */
    private static void when(StringBuilder out, Instant at) {
        out.append("<td class=n>").append(SECONDS.format(at));
    }

    private static void courtBank(StringBuilder out, State state) {
        out.append("<section class=wide><h2>专户行 The court's bank</h2>");
        out.append(
                "<form method=post action=\"/court-bank/deposits\"><label>缴款人 From <input name=counterName></label>");
        out.append(" <label>金额 Amount <input name=amount size=10></label>");
        out.append(" <label>案款子账号 Case account <input name=subAccount></label>");
        out.append(" <label>用途 Purpose <input name=purpose></label> <button>缴款 Pay in</button></form>");
        out.append(
                "<form method=post action=\"/court-bank/returns\"><label>次数 Times <input name=times value=1 size=2>");
        out.append("</label> <label>理由 Reason <input name=reason></label>");
        out.append(" <button>退回后续付款 Return the next payments</button></form>");
        out.append("<table><tr><th>序号<th>时间<th>方向<th class=r>金额<th>对方<th>子账号<th>用途</tr>");
        state.statement().reversed().stream().limit(50).forEach(line -> {
            row(out, Long.toString(line.seq()), SECONDS.format(line.bookedAt()));
            out.append("<td>").append(line.direction());
            money(out, line.fen());
            row2(out, line.counterName(), line.subAccount());
            out.append("<td>").append(safe(line.purpose())).append("</tr>");
        });
        out.append("</table></section>");
    }

    private static void row(StringBuilder out, String first, String second) {
        out.append("<tr>");
        row2(out, first, second);
    }

    private static void row2(StringBuilder out, String first, String second) {
        out.append("<td>").append(safe(first)).append("<td>").append(safe(second));
    }

    private static void money(StringBuilder out, long fen) {
        out.append("<td class=r>").append(WireMoney.text(fen));
    }

    private static String safe(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
