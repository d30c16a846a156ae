package fi.lapsivaaka.database;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/** Another Java process with the classes under test, to be killed or refused. */
final class ChildJava implements AutoCloseable {

    private static final long LIMIT_SECONDS = 120;

    private final Process process;
    private final BufferedReader output;
    private final List<String> lines = new ArrayList<>();

    private ChildJava(List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("SPRING_") || name.startsWith("SERVER_"));
        process = builder.start();
        output = process.inputReader(StandardCharsets.UTF_8);
    }

    static ChildJava run(Class<?> main, String... arguments) throws IOException {
        return new ChildJava(command(List.of(), System.getProperty("java.class.path"), main, arguments));
    }

    /**
     * The same as a user without any rights, when we are root; as ourselves otherwise.
     *
     * @param room a folder that user may enter; the classes are copied there, since root's own are closed to others
     */
    static ChildJava runAsOrdinaryUser(Path room, Class<?> main, String... arguments) throws IOException {
        if (!isRoot()) {
            return run(main, arguments);
        }
        List<String> prefix = List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups");
        return new ChildJava(command(prefix, copyClasses(room), main, arguments));
    }

    static boolean isRoot() throws IOException {
        return Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
    }

    private static List<String> command(List<String> prefix, String classPath, Class<?> main, String... arguments) {
        List<String> command = new ArrayList<>(prefix);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=UTF-8",
                "-XX:TieredStopAtLevel=1",
                "-Xmx256m",
                "-cp",
                classPath,
                main.getName()));
        command.addAll(List.of(arguments));
        return command;
    }

    private static String copyClasses(Path room) throws IOException {
        List<String> copies = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            Path source = Path.of(entry);
            boolean needed = Files.isDirectory(source)
                    || Stream.of("spring-", "slf4j", "logback", "commons-", "xz-", "postgres", "embedded-")
                            .anyMatch(source.getFileName().toString()::startsWith);
            if (Files.exists(source) && needed) {
                Path copy = room.resolve(copies.size() + "-" + source.getFileName());
                FileSystemUtils.copyRecursively(source, copy);
                copies.add(copy.toString());
            }
        }
        return String.join(File.pathSeparator, copies);
    }

    long pid() {
        return process.pid();
    }

    /** Reads on until a line begins so, and returns the rest of it. */
    String awaitLine(String start) throws IOException {
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            lines.add(line);
            int found = line.indexOf(start);
            if (found >= 0) {
                return line.substring(found + start.length());
            }
        }
        throw new AssertionError("ended without '" + start + "': " + lines);
    }

    /** Reads to the end of the process. */
    Ended awaitEnd() throws IOException, InterruptedException {
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            lines.add(line);
        }
        if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
            throw new AssertionError("still running: " + lines);
        }
        return new Ended(process.exitValue(), String.join("\n", lines));
    }

    /** {@code kill -9}. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    record Ended(int exit, String output) {}
}
