package lianzhi.documents.store;

import java.time.Instant;
import lianzhi.cases.CaseId;
import lianzhi.documents.IssuedDocument;
import org.jspecify.annotations.Nullable;

/**
 * A paper before it has its id.
 *
 * @param body as JSON
 * @param sha256 of the body, hexadecimal
 */
public record NewDocument(
        CaseId caseId,
        String code,
        @Nullable String number,
        String title,
        int templateVersion,
        String body,
        String sha256,
        @Nullable Long by,
        Instant at) {
    IssuedDocument issued(long id) {
        return new IssuedDocument(id, caseId, code, number, title, sha256, at);
    }
}
