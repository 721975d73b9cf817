package lianzhi.coercion.requests;

import java.util.Map;
import lianzhi.access.Viewer;
import lianzhi.coercion.store.RequestStore;

/** 准许的效力: what a grant changes at once, for one kind of request. */
interface AfterGrant {
    String kind();

    /**
     * @param facts what the party and the judge said, fields of the catalogue
     * @param why the answer in words
     */
    void granted(Viewer by, RequestStore.Row request, Map<String, String> facts, String why);
}
