package lianzhi.exchange;

import java.util.List;

/** 反馈: what institutions answered. */
public interface Replies {
    /** Of those items that are answered queries. */
    List<QueryReply> queries(List<Long> itemIds);

    /** Of those items that are answered orders. */
    List<ControlReply> controls(List<Long> itemIds);

    /** What was told of their accounts apart from them, message by message. */
    List<MovementsReply> movements(List<Long> itemIds);
}
