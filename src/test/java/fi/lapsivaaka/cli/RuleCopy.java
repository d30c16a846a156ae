package fi.lapsivaaka.cli;

import fi.lapsivaaka.ruleset.RuleSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A copy of a shipped rule set on disk that a test may edit, as an expert would. */
final class RuleCopy {

    private final Path folder;

    private RuleCopy(Path folder) {
        this.folder = folder;
    }

    static RuleCopy of(String name, Path below) {
        Path folder = below.resolve(name);
        RuleSource.shipped(name).files().forEach((path, bytes) -> {
            try {
                Path file = folder.resolve(path);
                Files.createDirectories(file.getParent());
                Files.write(file, bytes);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        });
        return new RuleCopy(folder);
    }

    Path folder() {
        return folder;
    }

    /** Replaces a text that stands in the file exactly once. */
    RuleCopy edit(String file, String old, String now) {
        try {
            Path path = folder.resolve(file);
            String text = Files.readString(path);
            int at = text.indexOf(old);
            if (at < 0 || text.indexOf(old, at + 1) >= 0) {
                throw new IllegalArgumentException("not exactly once in " + file + ": " + old);
            }
            Files.writeString(path, text.replace(old, now));
            return this;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
