package lianzhi.exchange;

import java.util.List;

/** 发件箱: requests wait here until the institution fetches them. Call within the transaction of the act itself. */
public interface Outbox {
    /**
     * Questions that share one set of papers, in the order of the list.
     *
     * @param division six digits of the court's region; part of every request number
     */
    List<SealedItem> sealQueries(String division, Papers papers, List<QueryToSeal> queries);

    SealedItem sealControl(String division, Papers papers, ControlToSeal control);

    /** Offers it once more under the same number; refused once it is answered. */
    void offerAgain(long itemId);

    /** A corrected request under a new number for one that came back; once. */
    SealedItem replace(String division, long itemId);

    /** The institution is visited at its counter with printed papers; a late answer is still taken. */
    void takeOffline(long itemId, String why);

    /** Their limit has passed without an answer: goes into their logs. */
    void noteLate(List<Long> itemIds);

    /** The answer is done with: the receipt is there, or the money. */
    void confirm(long itemId);

    /** What happened to it, oldest first. */
    List<Step> log(long itemId);
}
