package fi.lapsivaaka.proposal;

import fi.lapsivaaka.proposal.Sentence.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the order of a draft: what is title, heading, proposal, content and what is only around it. */
final class OutlineReader {

    private static final int LONGEST_TITLE = 200;

    private final TermFinder finder;
    private final SpeakerReader speakers;

    OutlineReader(TermFinder finder) {
        this.finder = finder;
        this.speakers = new SpeakerReader(finder);
    }

    Outline read(String text) {
        List<Sentence> sentences = new ArrayList<>();
        for (Passage passage : Segmenter.read(text)) {
            List<Word> words = WordReader.read(text, passage.start(), passage.end());
            Quote quote = new Quote(text.substring(passage.start(), passage.end()), passage.start(), passage.end());
            sentences.add(
                    new Sentence(quote, passage, words, new Hits(finder.find(words)), Role.BODY, Speaker.AUTHORITY));
        }
        AgendaItems agenda = AgendaItems.of(sentences);
        List<Sentence> placed = new Placing(agenda).place(sentences);
        int items = Math.max(1, agenda.count());
        return new Outline(title(placed, items), speakers.read(text, placed), items);
    }

    private static String title(List<Sentence> sentences, int items) {
        Optional<Sentence> first = sentences.stream().findFirst();
        Optional<Sentence> title = items > 1
                ? first
                : sentences.stream()
                        .filter(sentence -> sentence.role() == Role.TITLE)
                        .findFirst()
                        .or(() -> sentences.stream()
                                .filter(sentence -> sentence.role() == Role.HEADING)
                                .findFirst())
                        .or(() -> sentences.stream().filter(Sentence::isContent).findFirst())
                        .or(() -> first);
        return title.map(sentence ->
                        shortened(AgendaItems.withoutNumber(sentence.quote().text())))
                .orElse("");
    }

    private static String shortened(String title) {
        String line = title.replace('\n', ' ').replace('\r', ' ');
        if (line.length() <= LONGEST_TITLE) {
            return line;
        }
        int blank = line.lastIndexOf(' ', LONGEST_TITLE - 1);
        return line.substring(0, blank > 0 ? blank : LONGEST_TITLE - 1) + "…";
    }
}
