package fi.lapsivaaka.summary;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.assessment.Check;
import fi.lapsivaaka.assessment.Matter;
import fi.lapsivaaka.assessment.RaisedFinding;
import fi.lapsivaaka.assessment.Severity;
import fi.lapsivaaka.comparison.Brief;
import fi.lapsivaaka.comparison.BriefReader;
import fi.lapsivaaka.comparison.ChildViews;
import fi.lapsivaaka.comparison.ChildViewsWriter;
import fi.lapsivaaka.comparison.Told;
import fi.lapsivaaka.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes what the agenda item says of the assessment; it always fits. */
public final class AgendaTextWriter {

    /** So long may the text be, in characters. */
    public static final int LONGEST = 600;

    private static final int LONGEST_PART = 160;

    private final Vocabulary vocabulary;

    public AgendaTextWriter(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * The summary that people wrote or edited comes first, as they wrote it; where there is none, what the answers tell.
     */
    public String write(Matter matter, Language language) {
        Words words = new Words(language);
        Brief brief = BriefReader.read(matter, language, Words.source());
        Check check = matter.check();
        if (brief.summary().isEmpty()) {
            return write(
                    check,
                    brief,
                    new ChildViewsWriter(Words.source()).write(matter, language).orElse(null),
                    language);
        }
        StringBuilder text = new StringBuilder(Clipped.to(LONGEST - 2, brief.summary()));
        for (String sentence : List.of(
                words.of("check.readiness") + ": " + words.of("check.readiness." + check.readiness()) + ".",
                words.of(
                        "agendaText.rules",
                        check.ruleSet().id(),
                        check.ruleSet().version()))) {
            if (text.length() + 1 + sentence.length() <= LONGEST) {
                text.append(' ').append(sentence);
            }
        }
        return text.toString();
    }

    /** As many of the open items are named as fit; the others are counted. */
    public String write(Check check, Language language) {
        return write(check, null, null, language);
    }

    private String write(Check check, @Nullable Brief brief, @Nullable ChildViews views, Language language) {
        Words words = new Words(language);
        String children = children(check, brief, words, language);
        String heard = heard(check, views, words);
        List<String> open = Weight.sorted(check.findings(Severity.BLOCK)).stream()
                .filter(RaisedFinding::open)
                .map(finding -> finding.text().title().in(language))
                .toList();
        for (int named = open.size(); named > 0; named--) {
            String text = text(check, children, heard, items(open, named, words), words);
            if (text.length() <= LONGEST) {
                return text;
            }
        }
        return text(check, children, heard, "", words);
    }

    private static String items(List<String> open, int named, Words words) {
        String items = String.join("; ", open.subList(0, named));
        return named == open.size() ? items : words.of("agendaText.more", items, open.size() - named);
    }

    private String children(Check check, @Nullable Brief brief, Words words, Language language) {
        String told = brief == null ? "" : String.join("; ", brief.children());
        if (!told.isEmpty()) {
            return words.of("agendaText.who", Clipped.to(LONGEST_PART, told));
        }
        String stages = new DraftChildren(vocabulary).names(check, language);
        return stages.isEmpty() ? words.of("agendaText.who.unknown") : words.of("agendaText.who", stages);
    }

    /** What people answered wins over what the draft says. */
    private static String heard(Check check, @Nullable ChildViews views, Words words) {
        String asked = views == null
                ? ""
                : views.children().stream()
                        .filter(told -> told.name().equals(words.of("views.asked")))
                        .map(Told::text)
                        .filter(text -> !text.equals(words.of("comparison.unknown")))
                        .findFirst()
                        .orElse("");
        String sentence = asked.isEmpty() ? HeardWords.sentence(check, words) : words.of("views.asked") + ": " + asked;
        return (asked.isEmpty() ? words.of("agendaText.heard", sentence) : sentence).replaceAll("[.\\s]+$", "") + ".";
    }

    private static String text(Check check, String children, String heard, String open, Words words) {
        List<String> sentences = new ArrayList<>();
        sentences.add(words.of(
                "agendaText.start",
                words.of("check.need." + check.screening().level().code())));
        sentences.add(words.of("check.readiness") + ": " + words.of("check.readiness." + check.readiness()) + ".");
        sentences.add(children);
        sentences.add(heard);
        if (!open.isEmpty()) {
            sentences.add(words.of("agendaText.open", open));
        }
        sentences.add(words.of(
                "agendaText.rules", check.ruleSet().id(), check.ruleSet().version()));
        return String.join(" ", sentences);
    }
}
