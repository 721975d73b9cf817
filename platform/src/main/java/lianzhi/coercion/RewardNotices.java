package lianzhi.coercion;

import java.time.Instant;
import java.util.List;

/** 悬赏公告: open reward notices, and what the public tells; who told it is kept secret (财产调查规定第21条至第24条). */
public interface RewardNotices {
    /** 悬赏公告要点. */
    record RewardNotice(
            long id,
            String caseNumber,
            String courtCode,
            List<String> debtors,
            String reward,
            String conditions,
            Instant publishedAt) {}

    /** Of open cases, newest first. */
    List<RewardNotice> open();

    /** Registers what somebody knows; the number in order of receipt is his receipt. */
    int tell(long noticeId, String name, String contact, String body);
}
