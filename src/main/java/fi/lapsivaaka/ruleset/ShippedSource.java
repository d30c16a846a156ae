package fi.lapsivaaka.ruleset;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.SortedMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** A rule set on the class path, as packed with the product; the forms belong to the rules that read their answers. */
record ShippedSource(String name) implements RuleSource {

    @Override
    public SortedMap<String, byte[]> files() {
        if (!name.matches("[a-z0-9-]+")) {
            throw none();
        }
        FileCollector collector = new FileCollector();
        try {
            add("rules/" + name + '/', "**", "", collector);
            if (FormFolder.belongsTo(name)) {
                add(FormFolder.PREFIX, "*.yaml", FormFolder.PREFIX, collector);
            }
        } catch (FileNotFoundException noSuchFolder) {
            throw none();
        } catch (IOException failure) {
            throw new UncheckedIOException("shipped rule set " + name + " cannot be read", failure);
        }
        return collector.files();
    }

    /** @param folder of the rule set in which they stand; the empty text for the set's own */
    private static void add(String root, String files, String folder, FileCollector collector) throws IOException {
        for (Resource resource : new PathMatchingResourcePatternResolver(ShippedSource.class.getClassLoader())
                .getResources("classpath:" + root + files)) {
            String url = resource.getURL().toString();
            if (resource.isReadable() && !url.endsWith("/")) {
                try (InputStream in = resource.getInputStream()) {
                    collector.add(folder + url.substring(url.lastIndexOf(root) + root.length()), in);
                }
            }
        }
    }

    private RefusedRuleSet none() {
        return FileCollector.refused(
                "", "no rule set " + name + " ships with the product", "the name of a shipped one");
    }
}
