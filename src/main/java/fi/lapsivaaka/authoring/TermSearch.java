package fi.lapsivaaka.authoring;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.authoring.TermFindings.Excerpt;
import fi.lapsivaaka.authoring.TermFindings.Piece;
import fi.lapsivaaka.authoring.TermFindings.Turn;
import fi.lapsivaaka.people.Action;
import fi.lapsivaaka.people.Visitor;
import fi.lapsivaaka.proposal.Draft;
import fi.lapsivaaka.proposal.DraftName;
import fi.lapsivaaka.proposal.KeptDrafts;
import fi.lapsivaaka.proposal.PracticeDraft;
import fi.lapsivaaka.proposal.PracticeDrafts;
import fi.lapsivaaka.proposal.RefusedTerms;
import fi.lapsivaaka.proposal.TermTrial;
import fi.lapsivaaka.proposal.Terms;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Looks for a term in the drafts that the visitor may read anyway: those of their organisations, those they were invited to,
 * and the practice drafts. Bounded in number and time.
 */
@Component
public class TermSearch {

    private static final int MOST_DRAFTS = 200;
    private static final int MOST_EXCERPTS = 40;
    private static final int MOST_OF_A_DRAFT = 3;
    private static final int LONGEST = 360;
    private static final Duration LONGEST_TIME = Duration.ofSeconds(3);

    private final KeptDrafts drafts;
    private final PracticeDrafts practice;

    TermSearch(KeptDrafts drafts, PracticeDrafts practice) {
        this.drafts = drafts;
        this.practice = practice;
    }

    /**
     * @param before terms of the version in force
     * @param after edited terms
     * @param section of the terms, as {@code services}
     */
    public TermFindings find(byte[] before, byte[] after, String section, String id, Visitor visitor) {
        try {
            TermTrial trial = new TermTrial(
                    Terms.read(new ByteArrayInputStream(before)),
                    Terms.read(new ByteArrayInputStream(after)),
                    section,
                    id);
            return new Run(trial).through(texts(visitor));
        } catch (RefusedTerms | IllegalArgumentException unreadable) {
            return TermFindings.UNREADABLE;
        }
    }

    private record Text(String name, @Nullable UUID draft, Supplier<List<String>> parts) {}

    private List<Text> texts(Visitor visitor) {
        List<Text> texts = new ArrayList<>();
        for (DraftName name : drafts.newest(organisations(visitor), visitor.id(), MOST_DRAFTS)) {
            texts.add(new Text(name.name(), name.id(), () -> drafts.findById(name.id())
                    .map(draft ->
                            draft.draft().parts().stream().map(Draft.Part::text).toList())
                    .orElse(List.of())));
        }
        for (Language language : List.of(Language.FI, Language.SV)) {
            for (PracticeDraft draft : practice.in(language)) {
                texts.add(new Text(draft.title(), null, () -> List.of(draft.text())));
            }
        }
        return texts;
    }

    /** A list that is never empty, because databases know no empty lists. */
    private static List<UUID> organisations(Visitor visitor) {
        List<UUID> readable = visitor.organisations(Action.READ_DRAFT);
        return readable.isEmpty() ? List.of(new UUID(0, 0)) : readable;
    }

    /** One look through texts. */
    private static final class Run {

        private final TermTrial trial;
        private final List<Excerpt> excerpts = new ArrayList<>();
        private int texts;
        private int found;
        private int gained;
        private int lost;

        private Run(TermTrial trial) {
            this.trial = trial;
        }

        private TermFindings through(List<Text> all) {
            long end = System.nanoTime() + LONGEST_TIME.toNanos();
            for (Text text : all) {
                if (System.nanoTime() > end) {
                    break;
                }
                look(text);
            }
            excerpts.sort(Comparator.comparing(Excerpt::turn).thenComparing(Excerpt::weak));
            return new TermFindings(
                    true,
                    texts,
                    texts == all.size(),
                    found,
                    gained,
                    lost,
                    excerpts.subList(0, Math.min(MOST_EXCERPTS, excerpts.size())),
                    Math.max(0, excerpts.size() - MOST_EXCERPTS));
        }

        private void look(Text text) {
            texts++;
            List<TermTrial.Sighting> here = text.parts().get().stream()
                    .flatMap(part -> trial.in(part).stream())
                    .toList();
            boolean was = here.stream().anyMatch(TermTrial.Sighting::before);
            boolean is = here.stream().anyMatch(TermTrial.Sighting::after);
            found += is ? 1 : 0;
            gained += is && !was ? 1 : 0;
            lost += was && !is ? 1 : 0;
            here.stream()
                    .sorted(Comparator.comparing((TermTrial.Sighting one) -> Turn.of(one.before(), one.after()))
                            .thenComparing(TermTrial.Sighting::weak))
                    .limit(MOST_OF_A_DRAFT)
                    .forEach(one -> excerpts.add(new Excerpt(
                            text.name(), text.draft(), Turn.of(one.before(), one.after()), one.weak(), pieces(one))));
        }

        private static List<Piece> pieces(TermTrial.Sighting one) {
            String sentence = one.sentence();
            int first = one.marks().isEmpty() ? 0 : one.marks().get(0).start();
            int from = Math.max(0, Math.min(first - LONGEST / 3, sentence.length() - LONGEST));
            int to = Math.min(sentence.length(), from + LONGEST);
            List<Piece> pieces = new ArrayList<>();
            int at = from;
            for (TermTrial.Mark mark : one.marks()) {
                if (mark.end() > to) {
                    break;
                }
                pieces.add(
                        new Piece((at == from && from > 0 ? "…" : "") + sentence.substring(at, mark.start()), false));
                pieces.add(new Piece(sentence.substring(mark.start(), mark.end()), true));
                at = mark.end();
            }
            pieces.add(new Piece(sentence.substring(at, to) + (to < sentence.length() ? "…" : ""), false));
            return pieces;
        }
    }
}
