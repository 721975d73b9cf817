package lianzhi.audit.chain;

import java.util.ArrayList;
import java.util.List;
import lianzhi.audit.VerifiedTrail;
import lianzhi.audit.VerifiedTrail.Finding;
import lianzhi.audit.VerifyTrail;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Reads every sealed entry and makes its hash anew; names each seal that does not fit. */
@Component
class CountChainAgain implements VerifyTrail {
    private final Seals seals;
    private final SealKey key;
    private final Head head;

    CountChainAgain(Seals seals, SealKey key, Head head) {
        this.seals = seals;
        this.key = key;
        this.head = head;
    }

    @Override
    @Transactional(isolation = Isolation.REPEATABLE_READ, readOnly = true)
    public VerifiedTrail handle() {
        var findings = new ArrayList<Finding>();
        var walk = new Walk(findings);
        seals.each(walk::check);
        checkEnds(findings);
        return new VerifiedTrail(
                findings.isEmpty(),
                walk.seals,
                walk.entries,
                seals.uncovered(),
                seals.last().map(Seal::hash).orElse(null),
                List.copyOf(findings));
    }

    private void checkEnds(List<Finding> findings) {
        seals.last().ifPresent(last -> {
            var behind = seals.behind(last);
            if (behind > 0) {
                findings.add(new Finding(
                        "ENTRY_BEHIND_CHAIN",
                        last.id(),
                        "有" + behind + "条记录在封存之后被插入其前",
                        behind + " entries were put behind what is sealed"));
            }
        });
        head.known().ifPresent(known -> {
            if (!seals.hashOf(known.sealId()).equals(java.util.Optional.of(known.hash()))) {
                findings.add(new Finding(
                        "HEAD_LOST",
                        known.sealId(),
                        "库外记下的链头在库中不存在或已改变",
                        "The head noted outside the database is missing or changed"));
            }
        });
    }

    private final class Walk {
        private final List<Finding> findings;
        private String previous = SealHash.FIRST;
        private long seals;
        private long entries;

        Walk(List<Finding> findings) {
            this.findings = findings;
        }

        void check(Seal seal) {
            seals++;
            if (seal.id() != seals) {
                find(seal, "SEAL_MISSING", "此前的封印缺失", "A seal before this one is missing");
                seals = seal.id();
            }
            if (!seal.previousHash().equals(previous)) {
                find(seal, "CHAIN_BROKEN", "与前一封印不相接", "Does not join the seal before it");
            }
            var hash = new SealHash(key, seal.id(), seal.previousHash());
            CountChainAgain.this.seals.entriesOf(seal, hash::add);
            entries += hash.entries();
            if (hash.entries() != seal.entries()) {
                find(
                        seal,
                        "ENTRY_COUNT",
                        "封存" + seal.entries() + "条，现有" + hash.entries() + "条",
                        "Sealed " + seal.entries() + " entries, found " + hash.entries());
            } else if (!seal.keyId().equals(key.id())) {
                find(seal, "KEY_OTHER", "由另一密钥封存，无法核验", "Sealed with another key, so not to be verified");
            } else if (!hash.finish().equals(seal.hash())) {
                find(seal, "ENTRY_CHANGED", "其中有记录被改动", "An entry in it was changed");
            }
            previous = seal.hash();
        }

        private void find(Seal seal, String code, String zh, String en) {
            findings.add(new Finding(code, seal.id(), zh, en));
        }
    }
}
