package lianzhi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/** 联执: the server. */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class Lianzhi {
    public static void main(String[] args) {
        var application = new SpringApplication(Lianzhi.class);
        application.setDefaultProperties(
                Map.of("lianzhi.simulator.port", freePort(), "lianzhi.database.ahead", "true"));
        application.run(args);
    }

    /** For the simulator of the demo, unless {@code lianzhi.simulator.port} names one. */
    private static String freePort() {
        try (var socket = new ServerSocket(0)) {
            return String.valueOf(socket.getLocalPort());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
