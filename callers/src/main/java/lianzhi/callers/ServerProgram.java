package lianzhi.callers;

import java.io.File;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The server as it is delivered: from the class path of whoever starts it, without anybody's tests. */
final class ServerProgram {
    private ServerProgram() {}

    static String classPath() {
        var path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(path.split(File.pathSeparator))
                .filter(part -> !part.endsWith("-tests.jar") && !part.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
