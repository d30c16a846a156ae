package fi.lapsivaaka.ruleset;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingEndEvent;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceEndEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.events.StreamEndEvent;

/**
 * Reads the plain part of YAML: mappings, lists and text. Anchors, aliases and tags are refused, so no file can grow when
 * read, and nothing is ever constructed from it.
 */
final class YamlFile {

    private final String file;
    private final Iterator<Event> events;
    private int values;

    private YamlFile(String file, Iterator<Event> events) {
        this.file = file;
        this.events = events;
    }

    /** The one document of the file; null when it was refused. */
    static @Nullable YamlValue read(String file, byte[] bytes, Problems problems) {
        String text = SourceText.ofWords(file, bytes, problems);
        if (text == null) {
            return null;
        }
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Limits.FILE_BYTES);
        options.setNestingDepthLimit(Limits.YAML_DEPTH);
        try {
            Yaml yaml = new Yaml(new SafeConstructor(options));
            return new YamlFile(file, yaml.parse(new StringReader(text)).iterator()).document();
        } catch (Refusal refusal) {
            problems.add(refusal.inRule(""));
        } catch (MarkedYAMLException notYaml) {
            String what = notYaml.getProblem() == null ? "not YAML" : "not YAML: " + notYaml.getProblem();
            problems.add(place(file, notYaml.getProblemMark()), "", what, "key: value, and lists with -");
        } catch (YAMLException notYaml) {
            problems.addForFile(file, "not YAML, or nested too deep", "key: value, and lists with -");
        }
        return null;
    }

    private YamlValue document() {
        Event event = events.next();
        while (!(event instanceof NodeEvent) && !(event instanceof StreamEndEvent)) {
            event = events.next();
        }
        if (event instanceof StreamEndEvent) {
            throw new Refusal(place(file, event.getStartMark()), "the file is empty", "key: value, or a list with -");
        }
        YamlValue document = value(event, 0);
        while (events.hasNext()) {
            Event rest = events.next();
            if (rest instanceof NodeEvent) {
                throw new Refusal(place(file, rest.getStartMark()), "a second document", "one document in a file");
            }
        }
        return document;
    }

    private YamlValue value(Event event, int depth) {
        Place place = place(file, event.getStartMark());
        if (++values > Limits.YAML_VALUES || depth > Limits.YAML_DEPTH) {
            throw new Refusal(
                    place,
                    "the file holds too much",
                    Limits.YAML_VALUES + " values, " + Limits.YAML_DEPTH + " levels deep");
        }
        if (event instanceof AliasEvent || (event instanceof NodeEvent node && node.getAnchor() != null)) {
            throw new Refusal(place, "anchors and aliases are not allowed", "the value itself");
        }
        if (event instanceof ScalarEvent scalar) {
            noTag(scalar.getTag(), place);
            return new YamlValue.Scalar(scalar.getValue(), place);
        }
        if (event instanceof SequenceStartEvent list) {
            noTag(list.getTag(), place);
            return items(place, depth);
        }
        if (event instanceof MappingStartEvent mapping) {
            noTag(mapping.getTag(), place);
            return entries(place, depth);
        }
        throw new Refusal(place, "unexpected " + event.getEventId(), "a value");
    }

    private YamlValue items(Place place, int depth) {
        List<YamlValue> items = new ArrayList<>();
        for (Event event = events.next(); !(event instanceof SequenceEndEvent); event = events.next()) {
            items.add(value(event, depth + 1));
        }
        return new YamlValue.Items(items, place);
    }

    private YamlValue entries(Place place, int depth) {
        Map<String, YamlValue> entries = new LinkedHashMap<>();
        Map<String, Place> keys = new LinkedHashMap<>();
        for (Event event = events.next(); !(event instanceof MappingEndEvent); event = events.next()) {
            if (!(value(event, depth + 1) instanceof YamlValue.Scalar key)) {
                throw new Refusal(place(file, event.getStartMark()), "the key is not a text", "key: value");
            }
            if (keys.put(key.text(), key.place()) != null) {
                throw new Refusal(key.place(), "key " + key.text() + " is given twice", "once");
            }
            entries.put(key.text(), value(events.next(), depth + 1));
        }
        return new YamlValue.Entries(entries, keys, place);
    }

    private static void noTag(@Nullable String tag, Place place) {
        if (tag != null) {
            throw new Refusal(place, "tag " + tag + " is not allowed", "plain text, lists and mappings");
        }
    }

    private static Place place(String file, @Nullable Mark mark) {
        return mark == null ? new Place(file, 0, 0) : new Place(file, mark.getLine() + 1, mark.getColumn() + 1);
    }
}
