package lianzhi.demo.institutions;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How the simulator is started from what this server itself was started from: classes, jars beside it, or one jar. */
final class SimulatorCommand {
    private static final String MAIN = "lianzhi.simulator.Simulator";
    private static final String LAUNCHER = "org.springframework.boot.loader.launch.PropertiesLauncher";

    private SimulatorCommand() {}

    static List<String> of(List<String> arguments) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(
                List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx192m", "-Duser.timezone=Asia/Shanghai"));
        command.addAll(List.of("-cp", classPath()));
        if (isOneJar()) {
            command.addAll(List.of("-Dloader.main=" + MAIN, LAUNCHER));
        } else {
            command.add(MAIN);
        }
        command.addAll(arguments);
        return List.copyOf(command);
    }

    private static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }

    private static boolean isOneJar() {
        return SimulatorCommand.class.getResource("/org/springframework/boot/loader/launch/PropertiesLauncher.class")
                != null;
    }
}
