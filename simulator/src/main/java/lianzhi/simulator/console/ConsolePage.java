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

/** One page in two languages: the court's bank, and every institution folded up until somebody opens it. */
final class ConsolePage {
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

    /**
     * @param opened the code of the institution that is shown unfolded; empty for none
     * @param wrong what was not taken of the last form; empty when all is well
     */
    String html(String opened, String wrong) {
        return world.read(state -> {
            var out = new StringBuilder(ConsoleHead.HTML);
            if (!wrong.isEmpty()) {
                out.append("<p class=on role=alert>没有执行 Not done: ")
                        .append(safe(wrong))
                        .append("</p>");
            }
            courtBank(out, state);
            for (var here : institutions)
                institution(out, here, state, here.code().equals(opened));
            return out.append("</main></body></html>").toString();
        });
    }

    private void institution(StringBuilder out, Institution here, State state, boolean isOpen) {
        var on = state.faults().getOrDefault(here.code(), FaultOn.NONE);
        out.append("<details class=card id=\"").append(safe(here.code())).append(isOpen ? "\" open>" : "\">");
        out.append("<summary><h2>")
                .append(safe(here.name()))
                .append("</h2><small>")
                .append(safe(here.code()));
        out.append(" <span class=tag>").append(way(here)).append("</span> ").append(counts(here, state));
        if (on.fault() != Fault.NONE)
            out.append(" <span class=on>").append(on.fault().word()).append("</span>");
        out.append("</small></summary>");
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
        out.append("</details>");
    }

    private static String counts(Institution here, State state) {
        if (here.kind().isOfMoney()) {
            var open = state.tasksOf(here.code()).stream()
                    .filter(task -> task.stage() != Task.Stage.SENT && task.stage() != Task.Stage.FAILED)
                    .count();
            var accounts = state.accountsOf(here.code()).size();
            return "账户 Accounts " + accounts + " · 待办 Open " + open;
        }
        var held = state.holds().getOrDefault(here.code(), List.of()).size();
        return "控制 Held " + held;
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
        out.append("<section><h2>专户行 The court's bank</h2>");
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
