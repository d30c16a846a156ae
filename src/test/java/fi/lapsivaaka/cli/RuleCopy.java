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

    /** Takes away the one entry of a file that begins with this text: up to the next line as far to the left. */
    RuleCopy without(String file, String beginning) {
        try {
            Path path = folder.resolve(file);
            String text = Files.readString(path);
            int at = ("\n" + text).indexOf("\n" + beginning);
            if (at < 0 || ("\n" + text).indexOf("\n" + beginning, at + 1) >= 0) {
                throw new IllegalArgumentException("not exactly once in " + file + ": " + beginning);
            }
            int end = text.indexOf('\n', at) + 1;
            while (end > 0 && end < text.length() && " \n#".indexOf(text.charAt(end)) >= 0) {
                end = text.indexOf('\n', end) + 1;
            }
            Files.writeString(path, text.substring(0, at) + (end > 0 ? text.substring(end) : ""));
            return this;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    RuleCopy add(String file, String text) {
        try {
            Path path = folder.resolve(file);
            Files.writeString(path, Files.readString(path) + text);
            return this;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
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
