package lianzhi.simulator.bank;

import java.util.List;

/** A bank's own folder at the court: out holds requests, in takes answers. */
public interface CourtFolder {
    /** Whole packages of out. */
    List<String> names();

    byte[] read(String name);

    /** Half-written under a dot name, then renamed, as agreed. */
    void lay(String name, String draftName, byte[] content);
}
