package lianzhi.cases;

import java.time.LocalDate;
import java.util.List;
import lianzhi.access.Viewer;

/** 待办来源: lets another module add rows to the workbench. Declare a bean; it is asked in each viewer's name. */
public interface WorkbenchSource {
    /** What is due up to and with that day, the most urgent first; only cases that the viewer may see. */
    List<WorkbenchItem> items(Viewer viewer, LocalDate until, int most);
}
