package fi.lapsivaaka.proposal;

import fi.lapsivaaka.proposal.Headings.Section;
import fi.lapsivaaka.proposal.Quotations.Span;
import fi.lapsivaaka.proposal.Sentence.Role;
import java.util.ArrayList;
import java.util.List;

/** Tells the authority's own words from what an appeal, an initiative or a counter-proposal says. */
final class SpeakerReader {

    private static final int LOOK_BACK = 300;

    private final TermFinder finder;

    SpeakerReader(TermFinder finder) {
        this.finder = finder;
    }

    List<Sentence> read(String text, List<Sentence> sentences) {
        List<Span> claims = Quotations.find(text).stream()
                .filter(span -> isClaim(text, span))
                .toList();
        List<Sentence> spoken = new ArrayList<>();
        boolean claimSection = false;
        int claimParagraph = -1;
        for (Sentence sentence : sentences) {
            boolean quoted = claims.stream().anyMatch(span -> contains(span, sentence));
            if (sentence.role() == Role.TITLE || opens(sentence, false)) {
                claimSection = false;
            } else if (!quoted && opens(sentence, true)) {
                claimSection = true;
            } else if (!quoted && first(sentence, Cue.AUTHORITY) < first(sentence, Cue.CLAIM)) {
                claimSection = false;
                claimParagraph = -1;
            } else if (sentence.has(Cue.CLAIM)) {
                claimParagraph = sentence.passage().paragraph();
            }
            boolean claim = sentence.role() != Role.TITLE
                    && (quoted
                            || claimSection
                            || claimParagraph == sentence.passage().paragraph());
            spoken.add(sentence.as(sentence.role(), claim ? Speaker.CLAIMANT : Speaker.AUTHORITY));
        }
        return spoken;
    }

    /** Whoever is named first in a sentence speaks in it. */
    private static int first(Sentence sentence, Cue cue) {
        return sentence.of(cue).stream().mapToInt(Hit::first).min().orElse(Integer.MAX_VALUE);
    }

    private static boolean contains(Span span, Sentence sentence) {
        int middle = (sentence.quote().start() + sentence.quote().end()) / 2;
        return span.start() <= middle && middle < span.end();
    }

    /** What stands last before the quotation tells whose it is. */
    private boolean isClaim(String text, Span span) {
        int from = Math.max(0, span.start() - LOOK_BACK);
        List<Hit> hits = finder.find(WordReader.read(text, from, span.start()));
        int claim = -1;
        int own = -1;
        for (Hit hit : hits) {
            if (hit.is(Cue.CLAIM_SECTION) || hit.is(Cue.CLAIM)) {
                claim = Math.max(claim, hit.last());
            } else if (hit.is(Cue.CONTENT_SECTION) || hit.is(Cue.DECISION_SECTION)) {
                own = Math.max(own, hit.last());
            }
        }
        return claim > own;
    }

    private static boolean opens(Sentence sentence, boolean claim) {
        return Headings.isLabel(sentence, true) && (Headings.section(sentence) == Section.CLAIM) == claim;
    }
}
