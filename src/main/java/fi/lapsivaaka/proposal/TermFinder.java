package fi.lapsivaaka.proposal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds all terms of a term file in a sentence in one pass. */
final class TermFinder {

    private enum Use {
        TERM,
        WEAK,
        NOT
    }

    private record Step(int pattern, int gap) {}

    private record Compiled(TermEntry entry, Use use, List<Step> steps) {}

    private final WordStarts wordStarts = new WordStarts();
    private final Map<String, Integer> patternIds = new HashMap<>();
    private final Map<Integer, List<Compiled>> byFirst = new HashMap<>();

    TermFinder(Terms terms) {
        for (TermEntry entry : terms.entries()) {
            entry.terms().forEach(term -> compile(entry, Use.TERM, term));
            entry.weak().forEach(term -> compile(entry, Use.WEAK, term));
            entry.not().forEach(term -> compile(entry, Use.NOT, term));
        }
    }

    private void compile(TermEntry entry, Use use, String term) {
        List<Step> steps = new ArrayList<>();
        for (TermPattern pattern : TermPattern.parse(term)) {
            String key = pattern.inside() + " " + pattern.whole() + " " + pattern.text();
            int id = patternIds.computeIfAbsent(key, k -> {
                wordStarts.add(pattern, patternIds.size());
                return patternIds.size();
            });
            steps.add(new Step(id, pattern.gap()));
        }
        byFirst.computeIfAbsent(steps.get(0).pattern(), id -> new ArrayList<>()).add(new Compiled(entry, use, steps));
    }

    /** All hits in the order of their first word, without those that an exclusion of their entry overlaps. */
    List<Hit> find(List<Word> words) {
        List<List<Integer>> patterns = new ArrayList<>(words.size());
        for (Word word : words) {
            patterns.add(wordStarts.match(word.form()));
        }
        List<Hit> hits = new ArrayList<>();
        IdentityHashMap<TermEntry, List<Hit>> exclusions = new IdentityHashMap<>();
        for (int i = 0; i < words.size(); i++) {
            for (int pattern : patterns.get(i)) {
                for (Compiled term : byFirst.getOrDefault(pattern, List.of())) {
                    List<Integer> at = places(term.steps(), i, patterns);
                    if (at == null) {
                        continue;
                    }
                    Hit hit = new Hit(term.entry(), term.use() == Use.WEAK, at);
                    if (term.use() == Use.NOT) {
                        exclusions
                                .computeIfAbsent(term.entry(), entry -> new ArrayList<>())
                                .add(hit);
                    } else {
                        hits.add(hit);
                    }
                }
            }
        }
        if (!exclusions.isEmpty()) {
            hits.removeIf(hit ->
                    exclusions.getOrDefault(hit.entry(), List.of()).stream().anyMatch(hit::sharesWordWith));
        }
        return hits;
    }

    private static @Nullable List<Integer> places(List<Step> steps, int first, List<List<Integer>> patterns) {
        List<Integer> at = new ArrayList<>(steps.size());
        at.add(first);
        int last = first;
        for (Step step : steps.subList(1, steps.size())) {
            int place = -1;
            int limit = Math.min(patterns.size() - 1, last + 1 + step.gap());
            for (int j = last + 1; j <= limit && place < 0; j++) {
                if (patterns.get(j).contains(step.pattern())) {
                    place = j;
                }
            }
            if (place < 0) {
                return null;
            }
            at.add(place);
            last = place;
        }
        return at;
    }
}
