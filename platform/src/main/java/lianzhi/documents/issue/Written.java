package lianzhi.documents.issue;

import lianzhi.documents.store.NewDocument;
import org.jspecify.annotations.Nullable;

/**
 * 成文: a paper before it has its id.
 *
 * @param lines what the digest of its imprint is taken of; null where it has no seal
 */
record Written(NewDocument paper, String court, @Nullable String lines) {
    boolean isSealed() {
        return lines != null;
    }
}
