package lianzhi.exchange;

import java.util.List;
import java.util.Optional;

/** 原始报文和回执, as they came. */
public interface RawMessages {
    /** About this request, oldest first. */
    List<ReceivedMessage> about(long itemId);

    /** The sealed answer sheet as PDF; empty while there is none. */
    Optional<byte[]> receipt(long itemId);
}
