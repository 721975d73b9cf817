package lianzhi.cases;

import java.util.List;
import lianzhi.access.Viewer;

/** 下一步来源: lets another module offer its acts on the page of a case. Declare a bean. */
public interface NextSteps {
    List<NextStep> of(Viewer viewer, CaseBrief file);
}
