package fi.lapsivaaka.ruleset;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.SortedMap;

/** A rule set in a folder on disk. */
record FolderSource(Path folder) implements RuleSource {

    @Override
    public SortedMap<String, byte[]> files() {
        if (!Files.isDirectory(folder)) {
            throw FileCollector.refused("", folder + " is not a folder", "a folder that holds a rule set");
        }
        FileCollector collector = new FileCollector();
        try {
            Files.walkFileTree(
                    folder,
                    EnumSet.noneOf(java.nio.file.FileVisitOption.class),
                    Limits.FOLDER_DEPTH,
                    new Visitor(collector));
            FormFolder.addBeside(folder, collector);
        } catch (IOException failure) {
            throw FileCollector.refused("", folder + " cannot be read: " + failure, "a readable folder");
        }
        return collector.files();
    }

    private final class Visitor extends SimpleFileVisitor<Path> {

        private final FileCollector collector;

        private Visitor(FileCollector collector) {
            this.collector = collector;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
            return hidden(directory) && !directory.equals(folder)
                    ? FileVisitResult.SKIP_SUBTREE
                    : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            String path = folder.relativize(file).toString().replace('\\', '/');
            if (attributes.isDirectory()) {
                throw FileCollector.refused(
                        path, "folders are nested too deep", "at most " + Limits.FOLDER_DEPTH + " levels");
            }
            if (attributes.isRegularFile() && !hidden(file)) {
                try (InputStream in = Files.newInputStream(file)) {
                    collector.add(path, in);
                }
            }
            return FileVisitResult.CONTINUE;
        }
    }

    static boolean hidden(Path path) {
        String name = String.valueOf(path.getFileName());
        return name.startsWith(".") || name.startsWith("~$") || name.endsWith("~");
    }
}
