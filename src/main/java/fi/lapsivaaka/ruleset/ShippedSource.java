package fi.lapsivaaka.ruleset;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.SortedMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** A rule set on the class path, as packed with the product. */
record ShippedSource(String name) implements RuleSource {

    @Override
    public SortedMap<String, byte[]> files() {
        if (!name.matches("[a-z0-9-]+")) {
            throw none();
        }
        String root = "rules/" + name + '/';
        FileCollector collector = new FileCollector();
        try {
            for (Resource resource : new PathMatchingResourcePatternResolver(ShippedSource.class.getClassLoader())
                    .getResources("classpath:" + root + "**")) {
                String url = resource.getURL().toString();
                if (resource.isReadable() && !url.endsWith("/")) {
                    try (InputStream in = resource.getInputStream()) {
                        collector.add(url.substring(url.lastIndexOf(root) + root.length()), in);
                    }
                }
            }
        } catch (FileNotFoundException noSuchFolder) {
            throw none();
        } catch (IOException failure) {
            throw new UncheckedIOException("shipped rule set " + name + " cannot be read", failure);
        }
        return collector.files();
    }

    private RefusedRuleSet none() {
        return FileCollector.refused(
                "", "no rule set " + name + " ships with the product", "the name of a shipped one");
    }
}
