package fi.lapsivaaka.proposal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the concepts a draft speaks of: each once a sentence, with its speaker and whether the sentence denies it. */
final class MentionReader {

    private MentionReader() {}

    static List<Mention> read(Outline outline) {
        List<Mention> mentions = new ArrayList<>();
        for (Sentence sentence : outline.sentences()) {
            if (!sentence.isContent()) {
                continue;
            }
            Set<String> told = new HashSet<>();
            for (Hit hit : sentence.of(Kind.CONCEPT)) {
                boolean counts = !hit.weak() && (!hit.entry().headingOnly() || sentence.isHeading());
                if (counts
                        && !Names.isPartOfName(sentence, hit)
                        && told.add(hit.entry().id())) {
                    mentions.add(new Mention(
                            hit.entry().id(), sentence.speaker(), Clauses.isNegated(sentence, hit), sentence.quote()));
                }
            }
        }
        return List.copyOf(mentions);
    }
}
