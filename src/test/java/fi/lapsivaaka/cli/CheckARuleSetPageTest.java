package fi.lapsivaaka.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands of the page work as written, and print the lines that it shows. */
class CheckARuleSetPageTest {

    private static final Path PAGE = Path.of("docs", "tasks", "check-a-rule-set.md");
    private static final String JAR = "java -jar target/lapsivaaka.jar ";
    private static final String FOLDER = "my-rules";
    private static final char HARD_SPACE = '\u00a0';
    private static final String CONDITION = "question == \"S-05\", value >= $limit";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void commandsPrintWhatThePageShows() throws IOException {
        RuleCopy.of("child-impact", folder).edit("screening.drl", CONDITION + " )", CONDITION + ", value < 10 )");
        RuleCopy.of("service-classification", folder);

        int commands = 0;
        int shown = 0;
        String printed = "";
        for (List<String> block : blocks()) {
            if (block.get(0).equals("```sh")) {
                String line = block.get(1);
                assertThat(line).startsWith(JAR);
                CommandRun run = CommandRun.of(line.substring(JAR.length())
                        .replace(FOLDER, folder.toString())
                        .split(" "));
                assertThat(run.err()).as(line).isEmpty();
                assertThat(run.code()).as(line).isEqualTo(line.contains(FOLDER) ? 1 : 0);
                printed = run.out().replace(HARD_SPACE, ' ');
                commands++;
            } else {
                for (String line : block.subList(1, block.size())) {
                    assertThat(printed.lines()).as("after command %s", commands).contains(line);
                    shown++;
                }
            }
        }
        assertThat(commands).isEqualTo(6);
        assertThat(shown).isGreaterThan(15);
    }

    /** Fenced blocks, each with its opening line and without its closing one. */
    private static List<List<String>> blocks() throws IOException {
        List<List<String>> blocks = new ArrayList<>();
        List<String> open = List.of();
        for (String line : Files.readAllLines(PAGE)) {
            if (line.equals("```")) {
                blocks.add(open);
                open = List.of();
            } else if (line.startsWith("```")) {
                open = new ArrayList<>(List.of(line));
            } else if (!open.isEmpty()) {
                open.add(line);
            }
        }
        return blocks;
    }
}
