package lianzhi.simulator.bank;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import lianzhi.simulator.Institution;
import lianzhi.simulator.book.Account;
import lianzhi.simulator.book.SeedAccounts;
import lianzhi.simulator.book.State;
import lianzhi.wire.WireMoney;
import lianzhi.wire.WireTime;
import lianzhi.wire.bank.EarlierFreeze;
import lianzhi.wire.bank.QueryAnswer;
import lianzhi.wire.bank.QueryRequest;
import lianzhi.wire.bank.Transaction;

/** 查询: what the person asked about has here. A person never heard of is looked up in the seeds first. */
public final class AnswerQuery {
    private final SeedAccounts seeds;
    private final Clock clock;

    public AnswerQuery(SeedAccounts seeds, Clock clock) {
        this.seeds = seeds;
        this.clock = clock;
    }

    public List<QueryAnswer> answer(State state, Institution here, QueryRequest request) {
        var person = request.person();
        var today = LocalDate.now(clock);
        if (state.knownPeople().add(State.key(here.code(), person.idNumber()))
                && state.accountsOf(here.code()).stream()
                        .noneMatch(account -> account.idNumber().equals(person.idNumber()))) {
            seeds.of(here, person.name(), person.idNumber(), today).forEach(state::put);
        }
        var found = state.accountsOf(here.code()).stream()
                .filter(account -> account.belongsTo(here.code(), person.name(), person.idNumber()))
                .toList();
        var now = WireTime.text(LocalDateTime.now(clock));
        if (found.isEmpty()) return List.of(QueryAnswer.nil(request.requestNumber(), now));
        var rows = new ArrayList<QueryAnswer>();
        for (var account : found) rows.add(row(request, rows.size() + 1, account, here, today, now));
        return rows;
    }

    private static QueryAnswer row(
            QueryRequest request, int index, Account account, Institution here, LocalDate today, String now) {
        return new QueryAnswer(
                request.requestNumber(),
                Integer.toString(index),
                account.number(),
                account.type(),
                "正常",
                here.name() + "测试支行",
                "999449900001",
                account.openedOn(),
                "",
                "156",
                WireMoney.text(account.balanceFen()),
                WireMoney.text(account.availableFenOn(today)),
                "",
                now,
                "测试市测试区测试路1号",
                "524000",
                "",
                "",
                account.assets(),
                earlierFreezes(account, today),
                transactions(request, account),
                account.rights(),
                List.of());
    }

    static List<EarlierFreeze> earlierFreezes(Account account, LocalDate today) {
        var rows = new ArrayList<EarlierFreeze>();
        for (var freeze : account.freezesOn(today)) {
            var amount = WireMoney.text(freeze.limitFen());
            var until = freeze.until().length() > 10 ? freeze.until().substring(0, 10) : freeze.until();
            rows.add(EarlierFreeze.of(rows.size() + 1, freeze.authority(), freeze.document(), amount, until));
        }
        return rows;
    }

    private static List<Transaction> transactions(QueryRequest request, Account account) {
        if (!request.wantsTransactions()) return List.of();
        var from = WireTime.moment(request.transactionsFrom());
        var until = WireTime.moment(request.transactionsUntil());
        return account.transactions().stream()
                .filter(one -> {
                    var at = WireTime.moment(one.at());
                    return at != null && (from == null || !at.isBefore(from)) && (until == null || !at.isAfter(until));
                })
                .toList();
    }
}
