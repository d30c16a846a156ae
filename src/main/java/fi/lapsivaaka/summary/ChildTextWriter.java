package fi.lapsivaaka.summary;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.assessment.Check;
import fi.lapsivaaka.assessment.Readability;
import fi.lapsivaaka.proposal.Signal;
import fi.lapsivaaka.summary.ChildText.Point;
import fi.lapsivaaka.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Tells a matter to children (CRC article 12 and general comment 12: information that a child understands). */
public final class ChildTextWriter {

    private static final int MOST_TOPICS = 2;

    private final Vocabulary vocabulary;

    public ChildTextWriter(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The same check gives the same text. What does not fit is left out whole, topics first. */
    public ChildText write(Check check, Language language) {
        Words words = new Words(language);
        List<Point> points = new ArrayList<>();
        points.add(new Point("what", words.of("childText.what") + decision(check, words)));
        String topics = topics(check, language);
        if (!topics.isEmpty()) {
            points.add(new Point("topic", words.of("childText.topic", topics)));
        }
        points.add(new Point("who", who(check, words, language)));
        points.add(new Point(
                "change",
                words.of("childText.direction." + check.signals().direction().name())));
        points.add(new Point(
                "heard",
                words.of("childText.heard." + check.signals().heard().status().code())));
        points.add(new Point("right", words.of("childText.right")));
        ChildText text = new ChildText(points, 0);
        if (text.characters() > ChildText.LONGEST) {
            points.removeIf(point -> point.symbol().equals("topic"));
            text = new ChildText(points, 0);
        }
        return new ChildText(text.points(), Readability.lix(text.text()));
    }

    private static String decision(Check check, Words words) {
        return check.signals().decisionTypes().stream()
                .findFirst()
                .map(type -> " " + words.of("childText.decision." + type.code()))
                .orElse("");
    }

    private String topics(Check check, Language language) {
        return check.signals().services().stream()
                .map(Signal::code)
                .distinct()
                .limit(MOST_TOPICS)
                .flatMap(code -> vocabulary.group(code).stream())
                .map(group -> group.name().in(language).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("; "));
    }

    private String who(Check check, Words words, Language language) {
        String stages = check.signals().lifeStages().stream()
                .map(Signal::code)
                .distinct()
                .flatMap(code -> vocabulary.lifeStage(code).stream())
                .map(stage -> stage.name().in(language).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        return stages.isEmpty() ? words.of("childText.who.unknown") : words.of("childText.who", stages);
    }
}
