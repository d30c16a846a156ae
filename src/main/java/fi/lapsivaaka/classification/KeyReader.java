package fi.lapsivaaka.classification;

import fi.lapsivaaka.LocalizedText;
import fi.lapsivaaka.ruleset.Problem;
import java.util.ArrayList;
import java.util.List;

/** Reads the allocation keys of a rule set ({@code allocation-keys.yaml}). */
final class KeyReader {

    static final String FILE = "allocation-keys.yaml";

    private KeyReader() {}

    static List<AllocationKey> read(byte[] bytes, List<Problem> problems) {
        YamlTree section = YamlTree.read(FILE, bytes, problems).only("keys").map("keys");
        List<AllocationKey> keys = new ArrayList<>();
        for (String id : section.keys()) {
            YamlTree tree = section.map(id).only("meaning", "source", "default");
            LocalizedText meaning = tree.localized("meaning");
            LocalizedText source = tree.localized("source");
            LocalizedText share = tree.localized("default");
            if (meaning != null && source != null && share != null) {
                keys.add(new AllocationKey(id, meaning, source, share));
            }
        }
        return keys;
    }
}
