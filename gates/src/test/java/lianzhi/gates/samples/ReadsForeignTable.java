package lianzhi.gates.samples;

import static lianzhi.schema.operations.Tables.FAULT;

public class ReadsForeignTable {
    String table() {
        return FAULT.getName();
    }
}
