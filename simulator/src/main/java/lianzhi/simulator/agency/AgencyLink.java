package lianzhi.simulator.agency;

import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The court as a registrar reaches it, in the words of the agreed format, by whatever transport. */
public interface AgencyLink {
    /** Lists {@code queries} and {@code orders}. */
    JsonNode requests();

    /** With its papers a request counts as fetched. */
    JsonNode papers(String number);

    void answer(Map<String, Object> answer);

    void sendGarbage(String number);
}
