package lianzhi.exchange.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import lianzhi.exchange.ItemState;
import lianzhi.exchange.Nature;
import lianzhi.exchange.store.Locked;
import lianzhi.exchange.store.Verdict;
import lianzhi.wire.bank.QueryAnswer;
import lianzhi.wire.bank.QueryItem;
import lianzhi.wire.bank.Transaction;
import lianzhi.wire.bank.TransactionsItem;
import org.junit.jupiter.api.Test;

/** A package of file mode may hold the accounts and, in a document of their own, what they took in and gave out. */
class MergeTests {
    private static final Transaction ONE = new Transaction(
            "N1",
            "1",
            "1",
            "转账",
            "贷",
            "156",
            "5.00",
            "2025/02/01 09:30:00",
            "S1",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "");

    @Test
    void movements_beside_their_accounts_in_one_message_are_kept_and_a_second_answer_is_not() {
        var item = new Locked(7, "N1", 1, Nature.QUERY, ItemState.FETCHED, 1, "{}");
        var merge = new Merge(3, Map.of("N1", item), Map.of(), Set.of());
        var accounts = new QueryItem("N1", List.of(QueryAnswer.nil("N1", "2026/01/05 09:00:00")), List.of(), List.of());
        merge.add(accounts);
        merge.add(new TransactionsItem("N1", List.of(ONE), List.of(), List.of()));
        assertThat(merge.movements).hasSize(1);
        assertThat(merge.verdict()).isEqualTo(Verdict.ACCEPTED);
        merge.add(accounts);
        assertThat(merge.answered).hasSize(1);
    }
}
