package lianzhi.portal.entry;

import java.util.Objects;
import java.util.Optional;
import lianzhi.portal.store.CodeStore;
import lianzhi.portal.store.CodeStore.Code;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * 核对查询码: one question to the database and one hash, whatever the case number and however many codes its parties hold; a
 * watch tells nothing.
 *
 * <p>A code given before there were tags has none until it is used. While one such code is left anywhere, each guess, of any
 * number, compares {@link #OLD} hashes more: of the case's codes without a tag those that were used or given last, and of
 * nobody for the rest. Who holds an older one of more than that in one case gets a new one at the counter.
 */
@Component
class CompareCode {
    static final int OLD = 4;

    private final CodeStore store;
    private final PasswordEncoder hash;
    private final String nobody;

    @Autowired
    CompareCode(CodeStore store) {
        this(store, PartyCodes.HASH);
    }

    CompareCode(CodeStore store, PasswordEncoder hash) {
        this.store = store;
        this.hash = hash;
        this.nobody = Objects.requireNonNull(hash.encode("nobody"));
    }

    Optional<Code> fitting(String caseNumber, String typed, int tag) {
        var known = store.find(caseNumber, tag, 1 + OLD);
        Code fits = null;
        for (var i = 0; i < (known.isAnyOld() ? 1 + OLD : 1); i++) {
            var code = i < known.codes().size() ? known.codes().get(i) : null;
            if (hash.matches(typed, code == null ? nobody : code.hash()) && code != null) fits = code;
        }
        return Optional.ofNullable(fits);
    }
}
