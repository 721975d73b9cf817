package lianzhi.simulator.bank;

import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import lianzhi.simulator.Institution;
import lianzhi.simulator.book.Fault;
import lianzhi.simulator.book.FaultOn;
import lianzhi.simulator.book.State;
import lianzhi.simulator.book.Task;
import lianzhi.simulator.book.Task.Stage;
import lianzhi.simulator.book.World;
import lianzhi.wire.bank.Offered;
import lianzhi.wire.bank.Verdict;

/** One round of an institution: ask for requests, fetch their papers, carry out what is due, send what is decided. */
public final class RunInstitution {
    private static final int TRIES = 20;
    private final Institution here;
    private final World world;
    private final CourtLink link;
    private final DecideAnswer decide;
    private final PlanAnswer plan;
    private final Clock clock;

    public RunInstitution(
            Institution here, World world, CourtLink link, DecideAnswer decide, PlanAnswer plan, Clock clock) {
        this.here = here;
        this.world = world;
        this.link = link;
        this.decide = decide;
        this.plan = plan;
        this.clock = clock;
    }

    /** May throw when the court cannot be reached: the next round goes on where this one stopped. */
    public void round() {
        if (fault() == Fault.DOWN) return;
        var complaint = receive();
        for (var back : link.refusals()) world.update(state -> reopen(state, back.requestNumber()));
        each(tasks(Stage.TO_IDENTIFY), this::identify);
        if (fault() == Fault.SILENT) return;
        var now = clock.instant();
        var due = tasks(Stage.TO_EXECUTE).stream()
                .filter(task -> !task.dueAt().isAfter(now))
                .toList();
        each(due, this::execute);
        var ready = tasks(Stage.TO_SEND);
        var backwards = ready.stream().anyMatch(task -> task.answer().sendWith() == Fault.OUT_OF_ORDER);
        each(backwards ? ready.reversed() : ready, this::send);
        if (!complaint.isBlank()) throw new IllegalStateException("The court answers: " + complaint);
    }

    /** One request in trouble does not hold up the others; only when the court cannot be reached all wait. */
    private void each(List<Task> tasks, Consumer<Task> step) {
        for (var task : tasks) {
            try {
                step.accept(task);
            } catch (UncheckedIOException unreachable) {
                throw unreachable;
            } catch (RuntimeException trouble) {
                var word = String.valueOf(trouble);
                world.update(state -> state.put(task.attempts() < TRIES ? task.troubled(word) : task.failed(word)));
            }
        }
    }

    /** The court's complaint; blank when it has none. */
    private String receive() {
        var queries = link.queries();
        var controls = link.controls();
        var complaint = queries.isError() ? queries.error() : controls.error();
        if (queries.rows().isEmpty() && controls.rows().isEmpty()) return complaint;
        var now = clock.instant();
        world.update(state -> {
            queries.rows().forEach(query -> receive(state, Task.of(here.code(), query, now)));
            controls.rows().forEach(control -> receive(state, Task.of(here.code(), control, now)));
        });
        return complaint;
    }

    /** A number known already is not carried out again; what was answered is sent once more. */
    private static void receive(State state, Task offered) {
        var known = state.tasks().get(State.key(offered.bank(), offered.requestNumber()));
        if (known == null) state.put(offered);
        else if (known.stage() == Stage.SENT || known.stage() == Stage.FAILED) state.put(known.offeredAgain());
    }

    /** 失败回执: the court could not take an answer, which is sent once more; not for ever. */
    private void reopen(State state, String number) {
        var known = state.tasks().get(State.key(here.code(), number));
        if (known != null && known.stage() == Stage.SENT && known.rounds() < 3) state.put(known.offeredAgain());
    }

    private void identify(Task task) {
        var query = task.query();
        var control = task.control();
        String fault;
        if (control != null) {
            var writs = link.writsOfControl(task.requestNumber()).rows();
            fault = CheckPapers.ofControl(
                    control, writs, link.credentials(task.requestNumber()).rows());
        } else if (query != null) {
            var writs = query.writNumber().isBlank()
                    ? List.<lianzhi.wire.bank.Writ>of()
                    : link.writsOfQuery(query.writNumber()).rows();
            fault = CheckPapers.ofQuery(
                    query, writs, link.credentials(task.requestNumber()).rows());
        } else {
            fault = "请求无法识别";
        }
        world.update(state -> {
            var late = TakeFault.takeLateness(state, here.code());
            state.put(plan.plan(here, task, fault, late));
        });
    }

    private void execute(Task task) {
        world.update(state -> {
            FaultOn on = TakeFault.take(state, here.code());
            state.put(task.answered(decide.decide(state, here, task, on)));
        });
    }

    private void send(Task task) {
        var sender = new SendAnswer(link, here);
        if (task.answer().sendWith() == Fault.GARBLED) {
            var word = word(sender.sendGarbage(task));
            world.update(state ->
                    state.put(task.answered(task.answer().sendWith(Fault.NONE)).tryAgain(word)));
            return;
        }
        var verdicts = sender.send(task);
        world.update(state -> state.put(after(task, verdicts)));
    }

    private static Task after(Task task, Offered<Verdict> verdicts) {
        if (verdicts.error().contains("已经反馈")) return task.sent(verdicts.error());
        if (verdicts.isError() || verdicts.rows().isEmpty()) {
            return task.attempts() < TRIES ? task.tryAgain(word(verdicts)) : task.failed(word(verdicts));
        }
        return verdicts.rows().getFirst().isAccepted() ? task.sent("success") : task.failed(word(verdicts));
    }

    private static String word(Offered<Verdict> verdicts) {
        if (verdicts.isError()) return verdicts.error();
        return verdicts.rows().isEmpty() ? "" : verdicts.rows().getFirst().message();
    }

    private Fault fault() {
        return world.read(
                state -> state.faults().getOrDefault(here.code(), FaultOn.NONE).fault());
    }

    private List<Task> tasks(Stage stage) {
        return world.read(state -> state.tasksOf(here.code()).stream()
                .filter(task -> task.stage() == stage)
                .toList());
    }
}
