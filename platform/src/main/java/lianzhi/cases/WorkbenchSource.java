package lianzhi.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import lianzhi.access.Viewer;
import lianzhi.operations.Trip;

/** 待办来源: lets another module add rows to the workbench. Declare a bean; it is asked in each viewer's name. */
public interface WorkbenchSource {
    /**
     * Asks on the page's way to the database for what is due up to and with that day, the most urgent first; only cases that
     * the viewer may see. The rows can be had when the trip is over.
     */
    Supplier<List<WorkbenchItem>> ask(Trip trip, Viewer viewer, LocalDate until, int most);
}
