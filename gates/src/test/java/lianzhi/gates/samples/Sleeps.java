package lianzhi.gates.samples;

public class Sleeps {
    void fix() throws InterruptedException {
        Thread.sleep(10);
    }
}
