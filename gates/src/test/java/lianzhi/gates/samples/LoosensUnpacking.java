package lianzhi.gates.samples;

public class LoosensUnpacking {
    void fix() {
        setMinInflateRatio(0);
    }

    private static void setMinInflateRatio(int least) {}
}
