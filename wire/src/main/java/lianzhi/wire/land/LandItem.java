package lianzhi.wire.land;

import java.util.List;
import lianzhi.wire.Finding;

/** What a registry's document says about one request; exactly one of the three is there. */
public sealed interface LandItem {
    String requestNumber();

    List<Finding> problems();

    default boolean isAcceptable() {
        return problems().isEmpty();
    }

    default String refusal() {
        return String.join("; ", problems().stream().map(Finding::text).toList());
    }

    /** The answer to a query. */
    record Found(LandAnswer answer, List<Finding> problems) implements LandItem {
        @Override
        public String requestNumber() {
            return answer.requestNumber().strip();
        }
    }

    /** The answer to a control. */
    record Controlled(LandControlAnswer answer, List<Finding> problems) implements LandItem {
        @Override
        public String requestNumber() {
            return answer.requestNumber().strip();
        }
    }

    /** The receipt of a control. */
    record Receipted(LandReceipt receipt, List<Finding> problems) implements LandItem {
        @Override
        public String requestNumber() {
            return receipt.requestNumber().strip();
        }
    }
}
