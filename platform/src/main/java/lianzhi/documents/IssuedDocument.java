package lianzhi.documents;

import java.time.Instant;
import lianzhi.cases.CaseId;
import org.jspecify.annotations.Nullable;

/**
 * 已制发的文书.
 *
 * @param code of the catalogue of documents, such as ENFORCE_NOTICE
 * @param number such as (2017)粤0803执1024号之一; null for papers without one
 * @param sha256 of the text as issued, hexadecimal
 */
public record IssuedDocument(
        long id, CaseId caseId, String code, @Nullable String number, String title, String sha256, Instant issuedAt) {}
