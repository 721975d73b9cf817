package lianzhi.funds.store;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import lianzhi.funds.books.Account;
import lianzhi.funds.books.Posting;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The numbers of accounts that were posted to before. An account keeps its number for ever. */
@Component
class AccountIds {
    private static final int MOST = 131_072;
    private final Map<Account, Long> known = new ConcurrentHashMap<>();

    @Nullable
    Long of(Account account) {
        return known.get(account);
    }

    /** Kept once it is certain: what a transaction opened may be taken back with it. */
    void learn(Map<Account, Long> found) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            keep(found);
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                keep(found);
            }
        });
    }

    void forget(Posting posting) {
        posting.entries().forEach(entry -> known.remove(entry.account()));
    }

    private void keep(Map<Account, Long> found) {
        if (known.size() + found.size() > MOST) {
            known.clear();
        }
        known.putAll(found);
    }
}
