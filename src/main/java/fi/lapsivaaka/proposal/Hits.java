package fi.lapsivaaka.proposal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The terms found in a sentence, sorted once by what they are. */
final class Hits {

    private final List<Hit> all;
    private final Map<Kind, List<Hit>> byKind = new EnumMap<>(Kind.class);
    private final Map<Cue, List<Hit>> byCue = new EnumMap<>(Cue.class);

    /**
     * @param all in the order of their first word
     */
    Hits(List<Hit> all) {
        this.all = List.copyOf(all);
        for (Hit hit : all) {
            byKind.computeIfAbsent(hit.entry().kind(), kind -> new ArrayList<>())
                    .add(hit);
            if (hit.entry().kind() == Kind.CUE) {
                Cue cue = Cue.valueOf(hit.entry().id().toUpperCase(Locale.ROOT).replace('-', '_'));
                byCue.computeIfAbsent(cue, c -> new ArrayList<>()).add(hit);
            }
        }
    }

    List<Hit> all() {
        return all;
    }

    List<Hit> of(Kind kind) {
        return byKind.getOrDefault(kind, List.of());
    }

    List<Hit> of(Cue cue) {
        return byCue.getOrDefault(cue, List.of());
    }
}
