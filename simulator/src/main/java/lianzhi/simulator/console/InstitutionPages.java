package lianzhi.simulator.console;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import lianzhi.simulator.Institution;
import lianzhi.simulator.book.Fault;
import lianzhi.simulator.book.FaultOn;
import lianzhi.simulator.book.State;
import lianzhi.simulator.book.World;
import lianzhi.wire.WireMoney;

/** The institutions over HTTP: what each is doing, faults to cause, money to come in. */
final class InstitutionPages {
    private final World world;
    private final List<Institution> institutions;

    InstitutionPages(World world, List<Institution> institutions) {
        this.world = world;
        this.institutions = institutions;
    }

    /** False when the path is not one of these. */
    boolean serve(Exchange call) throws IOException {
        var parts = call.path().split("/", -1);
        var isPost = call.method().equals("POST");
        if (call.path().equals("/institutions") && !isPost) {
            call.json(200, institutions.stream().map(this::shown).toList());
            return true;
        }
        if (parts.length != 4 || !parts[1].equals("institutions") || !isPost) return false;
        var here =
                institutions.stream().filter(one -> one.code().equals(parts[2])).findFirst();
        if (here.isEmpty()) return false;
        switch (parts[3]) {
            case "fault" -> fault(call, here.get());
            case "inflow" -> inflow(call, here.get());
            default -> {
                return false;
            }
        }
        return true;
    }

    private void fault(Exchange call, Institution here) throws IOException {
        var fields = call.fields();
        var fault = Fault.valueOf(fields.getOrDefault("fault", "NONE").strip());
        if (!fault.fits(here.kind())) throw new IllegalArgumentException(fault + " does not fit a registrar");
        var times = Integer.parseInt(blankTo(fields.get("times"), "1"));
        var delay = Double.parseDouble(blankTo(fields.get("delaySeconds"), "0"));
        var on = new FaultOn(fault, times, fields.getOrDefault("reason", ""), delay);
        world.update(state -> {
            if (fault == Fault.NONE) state.faults().remove(here.code());
            else state.faults().put(here.code(), on);
        });
        done(call, here);
    }

    /** Salary or other money comes into an account. */
    private void inflow(Exchange call, Institution here) throws IOException {
        var fields = call.fields();
        var fen = WireMoney.fen(fields.getOrDefault("amount", ""));
        var key = State.key(here.code(), fields.getOrDefault("account", "").strip());
        var found = world.change(state -> {
            var account = Optional.ofNullable(state.accounts().get(key));
            account.ifPresent(one -> state.put(one.moved(fen)));
            return account.isPresent();
        });
        if (found) done(call, here);
        else if (call.isForm()) throw new IllegalArgumentException("没有这个账号 No such account");
        else call.json(404, Map.of("error", "No such account"));
    }

    private void done(Exchange call, Institution here) throws IOException {
        if (call.isForm()) call.redirect("/?open=" + here.code() + "#" + here.code());
        else call.json(200, shown(here));
    }

    private static String blankTo(@org.jspecify.annotations.Nullable String text, String otherwise) {
        return text == null || text.isBlank() ? otherwise : text.strip();
    }

    private Map<String, Object> shown(Institution here) {
        return world.read(state -> {
            var shown = new LinkedHashMap<String, Object>();
            shown.put("name", here.name());
            shown.put("code", here.code());
            shown.put("kind", here.kind().name());
            shown.put("fault", state.faults().getOrDefault(here.code(), FaultOn.NONE));
            var stages = new TreeMap<String, Integer>();
            state.tasksOf(here.code()).forEach(task -> stages.merge(task.stage().name(), 1, Integer::sum));
            shown.put("requests", stages);
            var accounts = new ArrayList<Map<String, Object>>();
            for (var account : state.accountsOf(here.code())) {
                accounts.add(Map.of(
                        "number", account.number(),
                        "holder", account.holder(),
                        "balance", WireMoney.text(account.balanceFen()),
                        "freezes", account.freezes().size()));
            }
            shown.put("accounts", accounts);
            return shown;
        });
    }
}
