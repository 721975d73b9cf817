package lianzhi.simulator.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import lianzhi.simulator.agency.Hold;

/** All that the process remembers; read and changed only inside {@link World}. */
public record State(
        TreeMap<String, Account> accounts,
        TreeSet<String> knownPeople,
        TreeMap<String, Task> tasks,
        TreeMap<String, FaultOn> faults,
        List<Inflow> inflows,
        List<StatementLine> statement,
        TreeMap<String, Payment> payments,
        TreeMap<String, List<Hold>> holds,
        List<Late> late,
        TreeMap<String, List<Said>> said) {
    private static final int REMEMBERED = 50;

    /** A state that was kept before there were registrars has nothing of them. */
    public State {
        if (Objects.isNull(holds)) holds = new TreeMap<>();
        if (Objects.isNull(late)) late = new ArrayList<>();
        if (Objects.isNull(said)) said = new TreeMap<>();
    }

    public static State empty() {
        return new State(
                new TreeMap<>(),
                new TreeSet<>(),
                new TreeMap<>(),
                new TreeMap<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new TreeMap<>(),
                new TreeMap<>(),
                new ArrayList<>(),
                new TreeMap<>());
    }

    /** The last fifty are remembered. */
    public void say(String institution, Said one) {
        var all = said.computeIfAbsent(institution, code -> new ArrayList<>());
        all.add(one);
        if (all.size() > REMEMBERED) all.removeFirst();
    }

    public void put(Account account) {
        accounts.put(key(account.bank(), account.number()), account);
    }

    public void put(Task task) {
        tasks.put(key(task.bank(), task.requestNumber()), task);
    }

    public static String key(String bank, String number) {
        return bank + "/" + number;
    }

    public List<Account> accountsOf(String bank) {
        return accounts.values().stream()
                .filter(account -> account.bank().equals(bank))
                .toList();
    }

    public List<Task> tasksOf(String bank) {
        return tasks.values().stream().filter(task -> task.bank().equals(bank)).toList();
    }
}
