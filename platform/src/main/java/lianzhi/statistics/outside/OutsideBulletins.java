package lianzhi.statistics.outside;

import java.util.List;
import lianzhi.access.Viewer;

/** 外院通报簿. */
public interface OutsideBulletins {
    /** Again under the same name and period takes the place of the earlier. */
    void put(Viewer by, OutsideBulletin bulletin);

    List<OutsideBulletin> latest(int most);
}
