package fi.lapsivaaka.summary;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.assessment.Check;
import fi.lapsivaaka.assessment.RaisedFinding;
import fi.lapsivaaka.assessment.Severity;
import fi.lapsivaaka.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes what the agenda item says of the assessment; it always fits. */
public final class AgendaTextWriter {

    /** So long may the text be, in characters. */
    public static final int LONGEST = 600;

    private final Vocabulary vocabulary;

    public AgendaTextWriter(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** As many of the open items are named as fit; the others are counted. */
    public String write(Check check, Language language) {
        Words words = new Words(language);
        List<String> open = check.findings(Severity.BLOCK).stream()
                .filter(RaisedFinding::open)
                .map(finding -> finding.text().title().in(language))
                .toList();
        for (int named = open.size(); named > 0; named--) {
            String text = text(check, items(open, named, words), words, language);
            if (text.length() <= LONGEST) {
                return text;
            }
        }
        return text(check, "", words, language);
    }

    private static String items(List<String> open, int named, Words words) {
        String items = String.join("; ", open.subList(0, named));
        return named == open.size() ? items : words.of("agendaText.more", items, open.size() - named);
    }

    private String text(Check check, String open, Words words, Language language) {
        List<String> sentences = new ArrayList<>();
        sentences.add(words.of(
                "agendaText.start",
                words.of("check.need." + check.screening().level().code())));
        sentences.add(words.of("check.readiness") + ": " + words.of("check.readiness." + check.readiness()) + ".");
        String stages = check.signals().lifeStages().stream()
                .flatMap(signal -> vocabulary.lifeStage(signal.code()).stream())
                .map(stage -> stage.name().in(language))
                .distinct()
                .collect(Collectors.joining(", "));
        sentences.add(stages.isEmpty() ? words.of("agendaText.who.unknown") : words.of("agendaText.who", stages));
        sentences.add(words.of(
                "agendaText.heard",
                words.of("check.heard." + check.signals().heard().status().code())));
        if (!open.isEmpty()) {
            sentences.add(words.of("agendaText.open", open));
        }
        sentences.add(words.of(
                "agendaText.rules", check.ruleSet().id(), check.ruleSet().version()));
        return String.join(" ", sentences);
    }
}
