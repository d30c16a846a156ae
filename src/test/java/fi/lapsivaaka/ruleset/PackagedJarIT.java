package fi.lapsivaaka.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The product as it is shipped cannot compile rule text, and still fires rules. */
class PackagedJarIT {

    private static final Path JAR = Path.of("target", "lapsivaaka.jar");

    /** Jars that turn text into code, or text into rules. */
    private static final List<String> COMPILERS = List.of(
            "drools-compiler",
            "drools-drl",
            "drools-ecj",
            "drools-engine",
            "drools-mvel",
            "drools-decisiontables",
            "drools-templates",
            "drools-model-codegen",
            "ecj-",
            "mvel",
            "antlr",
            "javaparser",
            "janino",
            "groovy");

    @BeforeAll
    static void theProductIsPackaged() {
        assertThat(JAR).as("the packaged product; package it before this test").isRegularFile();
    }

    @Test
    void noCompilerIsPacked() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            List<String> libraries = jar.stream()
                    .map(entry -> entry.getName())
                    .filter(name -> name.startsWith("BOOT-INF/lib/") && name.endsWith(".jar"))
                    .map(name -> name.substring("BOOT-INF/lib/".length()))
                    .toList();
            assertThat(libraries).anyMatch(name -> name.startsWith("drools-model-compiler"));
            assertThat(libraries).noneMatch(name -> COMPILERS.stream().anyMatch(name::startsWith));
        }
    }

    @Test
    void rulesFireAndNothingCompiles(@TempDir Path folder) throws IOException, InterruptedException {
        copyProbe(folder);
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dfile.encoding=UTF-8",
                        "-Xmx256m",
                        "-Dloader.main=" + CompilerProbe.class.getName(),
                        "-Dloader.path=" + folder.toAbsolutePath(),
                        "-cp",
                        JAR.toAbsolutePath().toString(),
                        "org.springframework.boot.loader.launch.PropertiesLauncher")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("out.txt").toFile())
                .start();
        boolean ended = process.waitFor(5, TimeUnit.MINUTES);
        process.destroyForcibly();
        String out = Files.readString(folder.resolve("out.txt"), StandardCharsets.UTF_8);

        assertThat(ended).as(out).isTrue();
        assertThat(process.exitValue()).as(out).isZero();
        assertThat(out.lines())
                .contains(
                        "KieServices nothing",
                        "KnowledgeBuilderFactory nothing",
                        "KieHelper nothing",
                        "org.drools.drl.parser.DrlParser nothing",
                        "org.mvel2.MVEL nothing",
                        "org.eclipse.jdt.internal.compiler.Compiler nothing",
                        "ran false",
                        "fired R-1 p",
                        "shipped child-impact true",
                        "shipped service-classification true")
                .noneMatch(line -> line.contains("FOUND"));
    }

    @Test
    void theProbeFindsACompilerWhereThereIsOne() {
        assertThat(CompilerProbe.compilers())
                .contains("ran true")
                .anyMatch(line -> line.startsWith("KieServices FOUND"))
                .anyMatch(line -> line.startsWith("org.drools.drl.parser.DrlParser FOUND"));
    }

    /** Only the probe and its small records go into the child; none of the libraries of the tests. */
    private static void copyProbe(Path folder) throws IOException {
        Path classes = Path.of("target", "test-classes", "fi", "lapsivaaka", "ruleset");
        Path target = Files.createDirectories(folder.resolve("fi/lapsivaaka/ruleset"));
        try (Stream<Path> files = Files.list(classes)) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                if (name.startsWith("CompilerProbe") || name.startsWith("Facts") || name.startsWith("TestRuleSets")) {
                    Files.copy(file, target.resolve(name));
                }
            }
        }
    }
}
