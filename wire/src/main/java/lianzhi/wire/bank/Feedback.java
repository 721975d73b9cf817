package lianzhi.wire.bank;

import java.util.List;

/** 反馈: an answer document of a bank. Its kind follows from its root element, not from the call that carried it. */
public record Feedback(Kind kind, List<FeedbackItem> items) {
    /** What the document is about. */
    public enum Kind {
        QUERY("zhxxList"),
        CONTROL("kzxxList"),
        TRANSACTIONS("wlxxList"),
        ROLLBACK("htxxList");

        private final String root;

        Kind(String root) {
            this.root = root;
        }

        public String root() {
            return root;
        }
    }

    public Feedback {
        items = List.copyOf(items);
    }
}
