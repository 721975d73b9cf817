package lianzhi.simulator.bank;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import lianzhi.simulator.book.Task;
import lianzhi.wire.bank.ControlAnswer;
import lianzhi.wire.bank.ControlRequest;
import lianzhi.wire.bank.Credential;
import lianzhi.wire.bank.Offered;
import lianzhi.wire.bank.QueryAnswer;
import lianzhi.wire.bank.QueryRequest;
import lianzhi.wire.bank.Receipt;
import lianzhi.wire.bank.Rollback;
import lianzhi.wire.bank.Transaction;
import lianzhi.wire.bank.Verdict;
import lianzhi.wire.bank.Writ;
import lianzhi.wire.file.BankFileCodec;
import lianzhi.wire.file.PackageName;
import lianzhi.wire.file.Sealed;

/** The court's folder of file mode. A package is read once; what it holds is remembered until the process ends. */
public final class FolderLink implements CourtLink {
    private final String code;
    private final CourtFolder folder;
    private final Set<String> read = new HashSet<>();
    private final Map<String, String> batches = new HashMap<>();
    private final List<Writ> writs = new ArrayList<>();
    private final List<Credential> cards = new ArrayList<>();
    private final List<ControlRequest> controls = new ArrayList<>();
    private final List<Rollback> refusals = new ArrayList<>();

    public FolderLink(String code, CourtFolder folder) {
        this.code = code;
        this.folder = folder;
    }

    /** Looks into the folder for both kinds. */
    @Override
    public Offered<QueryRequest> queries() {
        var queries = new ArrayList<QueryRequest>();
        for (var file : folder.names()) {
            var name = PackageName.parse(file);
            if (name == null || !read.add(file)) continue;
            switch (name.type()) {
                case QUERIES, CONTROLS -> queries.addAll(open(file));
                case QUERY_REFUSALS, CONTROL_REFUSAL ->
                    refusals.addAll(BankFileCodec.decodeRefusals(file, folder.read(file)));
                default -> {}
            }
        }
        return rows(queries);
    }

    private List<QueryRequest> open(String file) {
        var found = BankFileCodec.decodeRequests(file, folder.read(file));
        writs.addAll(found.writs());
        cards.addAll(found.credentials());
        controls.addAll(found.controls().rows());
        found.queries()
                .rows()
                .forEach(one -> batches.put(one.requestNumber(), found.name().batch()));
        found.controls()
                .rows()
                .forEach(one -> batches.put(one.requestNumber(), found.name().batch()));
        return found.queries().rows();
    }

    @Override
    public Offered<ControlRequest> controls() {
        var found = List.copyOf(controls);
        controls.clear();
        return rows(found);
    }

    @Override
    public Offered<Writ> writsOfQuery(String writNumber) {
        return rows(writs.stream()
                .filter(one -> one.writNumber().equals(writNumber))
                .toList());
    }

    @Override
    public Offered<Writ> writsOfControl(String requestNumber) {
        return rows(writs.stream()
                .filter(one -> one.requestNumber().equals(requestNumber))
                .toList());
    }

    @Override
    public Offered<Credential> credentials(String requestNumber) {
        return rows(cards.stream()
                .filter(one -> one.requestNumber().equals(requestNumber))
                .toList());
    }

    @Override
    public Offered<Verdict> answer(Task task, List<QueryAnswer> rows) {
        return lay(task, BankFileCodec.encodeQueryAnswers(code, batch(task), List.of(rows), List.of()));
    }

    @Override
    public Offered<Verdict> answer(Task task, List<ControlAnswer> rows, List<Receipt> receipts) {
        var number = rows.getFirst().requestNumber();
        return lay(task, BankFileCodec.encodeControlAnswer(code, batch(task), number, rows, receipts));
    }

    @Override
    public boolean answerApart(Task task, List<Transaction> transactions) {
        return false;
    }

    @Override
    public Offered<Verdict> sendBack(Task task, Rollback why) {
        var sealed = task.isControl()
                ? BankFileCodec.encodeControlRollback(code, batch(task), why)
                : BankFileCodec.encodeQueryAnswers(code, batch(task), List.of(), List.of(why));
        return lay(task, sealed);
    }

    @Override
    public Offered<Verdict> sendGarbage(Task task) {
        var name = task.isControl()
                ? PackageName.of(PackageName.Type.CONTROL_ANSWER, code, batch(task), task.requestNumber())
                : PackageName.of(PackageName.Type.QUERY_ANSWERS, code, batch(task));
        folder.lay(name.fileName(), name.draftName(), Distort.garbage(task.requestNumber()));
        return new Offered<>(List.of(), "乱码", List.of());
    }

    @Override
    public List<Rollback> refusals() {
        var told = List.copyOf(refusals);
        refusals.clear();
        return told;
    }

    /** Nobody answers at once: it counts as taken until the court says otherwise. */
    private Offered<Verdict> lay(Task task, Sealed sealed) {
        folder.lay(sealed.name().fileName(), sealed.name().draftName(), sealed.zip());
        return rows(List.of(Verdict.accepted(task.requestNumber())));
    }

    private String batch(Task task) {
        return Objects.requireNonNull(batches.get(task.requestNumber()), "Its package has left the folder");
    }

    private static <R extends Record> Offered<R> rows(List<R> rows) {
        return new Offered<>(rows, "", List.of());
    }
}
