package lianzhi.sanctions.impose;

import lianzhi.agencies.OrderPapers;
import lianzhi.documents.Documents;
import org.springframework.stereotype.Component;

/** The paper of an order, printed when a unit asks for it. */
@Component
class PaperOfOrder implements OrderPapers {
    private final Documents documents;

    PaperOfOrder(Documents documents) {
        this.documents = documents;
    }

    @Override
    public byte[] pdf(long documentId) {
        return documents.pdf(documentId);
    }
}
